package org.evenkeel.planning.importing.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.importing.filling.AssumedEffect;
import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/** From a unit with a saving to a measure of two depths: part of the published figure, and all of it. */
final class UnitMeasure {

    private record Depth(String reference, String title, BigDecimal share) {
    }

    private final Filling filling;
    private final AssumedEffect effects;
    private final @Nullable String publishedYear;

    UnitMeasure(Filling filling, @Nullable String publishedYear) {
        this.filling = filling;
        this.effects = new AssumedEffect(filling);
        this.publishedYear = publishedYear;
    }

    Measure of(UnitLine unit, long savingPence, Service service) {
        String reference = service.reference();
        filling.say(BlankField.ofMeasure(reference, "title", "proposals not stated"), "one measure for the unit",
                "The table gives the unit's total, not its proposals");
        filling.say(BlankField.ofMeasure(reference, "kind", "kind not stated"), MeasureKind.NOT_STATED.name(),
                "The table does not say");
        Maturity maturity = filling.word(BlankField.ofMeasure(reference, "maturity", "maturity not stated"), "maturity",
                Maturity.class);
        Parameter shallow = filling.parameter("shallow-option-share");
        String percent = shallow.number().movePointRight(2).stripTrailingZeros().toPlainString();
        filling.say(BlankField.ofMeasure(reference, "options", "depths not stated"),
                percent + " % and 100 % of the published figure", shallow.because());
        List<Depth> depths = List.of(new Depth("part", percent + " % of the published saving", shallow.number()),
                new Depth("full", "The published saving", BigDecimal.ONE));
        return new Measure(reference, "Savings of " + unit.unit(), null, service.directorate(), reference,
                MeasureKind.NOT_STATED,
                null, maturity, null, false, false, null, publishedYear, null,
                depths.stream().map(depth -> option(unit, savingPence, depth, service)).toList(), null);
    }

    private Option option(UnitLine unit, long savingPence, Depth depth, Service service) {
        String measure = service.reference();
        long pence = BigDecimal.valueOf(savingPence).multiply(depth.share()).setScale(0, RoundingMode.HALF_UP).longValueExact();
        filling.say(gap(measure, depth, "recurrentFullYearPence", "recurrence not stated"), "recurrent",
                "The saving is of a yearly budget, and is taken to continue");
        filling.say(gap(measure, depth, "publishedStart", "start not stated"), "first day of the planned year",
                "Amounts are those of the publisher's own start");
        filling.say(gap(measure, depth, "oneOffCosts", "one-off cost not stated"), "none",
                "Redundancy pay and notice are computed from the pools; nothing else is stated");
        int months = filling.whole(gap(measure, depth, "monthsToEffect", "months to effect not stated"), "months-to-effect");
        return new Option(depth.reference(), depth.title(), pence, pence, 0, null, 0, 0, 0, months, null, null, List.of(),
                posts(unit, depth, measure), effects.of(measure, depth.reference(), MeasureKind.NOT_STATED, pence, service),
                List.of(), List.of(), List.of());
    }

    private List<PostRemoval> posts(UnitLine unit, Depth depth, String reference) {
        BigDecimal deleted = unit.postsDeleted();
        if (deleted == null) {
            filling.say(gap(reference, depth, "postsRemoved", "posts not stated"), "none",
                    "The table does not say how many posts go, and none are invented");
            return List.of();
        }
        if (deleted.signum() == 0) {
            return List.of();
        }
        BigDecimal removed = deleted.multiply(depth.share()).setScale(2, RoundingMode.HALF_UP);
        filling.say(gap(reference, depth, "postsRemoved", "how posts go not stated"), removed.toPlainString() + " compulsory",
                "The table does not say; the stricter reading. Posts go in proportion to the saving");
        return List.of(new PostRemoval(reference, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, removed));
    }

    private static BlankField gap(String measure, Depth depth, String field, String rule) {
        return BlankField.ofOption(measure, depth.reference(), field, rule);
    }
}
