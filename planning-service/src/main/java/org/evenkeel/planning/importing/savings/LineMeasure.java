package org.evenkeel.planning.importing.savings;

import java.util.List;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.importing.filling.AssumedEffect;
import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.mapping.Line;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.Option;
import org.jspecify.annotations.Nullable;

/** From a line to a measure with one option, as published. */
final class LineMeasure {

    private static final String OPTION = "published";

    private final Filling filling;
    private final AssumedEffect effects;
    private final PlannedStart starts;
    private final @Nullable String publishedYear;

    LineMeasure(Filling filling, PlannedStart starts, @Nullable String publishedYear) {
        this.filling = filling;
        this.effects = new AssumedEffect(filling);
        this.starts = starts;
        this.publishedYear = publishedYear;
    }

    Measure of(SavingsLine line, Service service) {
        String reference = line.reference();
        for (Line.Note note : line.notes()) {
            filling.say(BlankField.ofMeasure(reference, note.column(), note.rule()), note.value(), note.because());
        }
        MeasureKind kind = LineKind.told(line, filling);
        return new Measure(reference, line.title(), orNull(line.description()), orNull(line.directorate()), service.reference(),
                kind, orNull(line.impact()), LineKind.maturity(line, filling), LineKind.rag(line), false, false,
                orNull(line.owner()), publishedYear, null, List.of(option(line, kind, service)), null);
    }

    private Option option(SavingsLine line, MeasureKind kind, Service service) {
        YearProfile profile = YearProfile.of(line.years(), line.basis(), LineKind.oneOff(line));
        for (YearProfile.Filled filled : profile.assumptions()) {
            filling.say(gap(line, filled.field(), filled.rule()), filled.value(), filled.because());
        }
        int months = filling.whole(gap(line, "monthsToEffect", "months to effect not stated"), "months-to-effect");
        return new Option(OPTION, "As published", profile.fullYearPence(), profile.firstYearPence(),
                profile.nonRecurrentPence(), starts.of(line, OPTION), 0, 0, 0, months, null, null, oneOffCosts(line),
                LinePosts.of(line).removals(line, OPTION, service.reference(), filling),
                effects.of(line.reference(), OPTION, kind, profile.fullYearPence(), service), List.of(), List.of(), List.of());
    }

    private List<OneOffCost> oneOffCosts(SavingsLine line) {
        Long pence = line.oneOffPence();
        if (pence == null || pence < 0) {
            filling.say(gap(line, "oneOffCosts", "one-off cost not stated"), "none",
                    "Redundancy pay and notice are computed from the pools; nothing else is stated");
            return List.of();
        }
        if (pence == 0) {
            return List.of();
        }
        filling.say(gap(line, "oneOffCosts", "kind of one-off cost not stated"), "other, paid from revenue",
                "The list states an amount alone");
        return List.of(new OneOffCost(OneOffCost.Kind.OTHER, pence, FundingRoute.REVENUE));
    }

    private static BlankField gap(SavingsLine line, String field, String rule) {
        return BlankField.ofOption(line.reference(), OPTION, field, rule);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
