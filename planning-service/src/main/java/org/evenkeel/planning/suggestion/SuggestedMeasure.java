package org.evenkeel.planning.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.Option;

/**
 * A suggestion as a measure: an idea with one option. What the suggestion does not say is filled and said so.
 *
 * @param assumptions the values that nobody stated
 */
record SuggestedMeasure(Measure measure, List<Assumption> assumptions) {

    private static final String OPTION = "as-suggested";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DESCRIPTION = 4000;

    /**
     * @param reference free in the organisation
     * @param services references of the services on record
     */
    static SuggestedMeasure of(SuggestionAccepted accepted, String reference, Set<String> services) {
        boolean serviceKnown = accepted.service() != null && services.contains(accepted.service());
        long oneOff = accepted.oneOffPence() == null ? 0 : accepted.oneOffPence();
        List<OneOffCost> costs = oneOff == 0 ? List.of()
                : List.of(new OneOffCost(OneOffCost.Kind.OTHER, oneOff, FundingRoute.REVENUE));
        Option option = new Option(OPTION, "As suggested", accepted.fullYearPence() == null ? 0 : accepted.fullYearPence(),
                null, 0, null, 0, 0, 0, 0, null, null, costs, List.of(), List.of(), List.of(), List.of(), List.of());
        Measure measure = new Measure(reference, shortened(accepted.title(), LONGEST_TITLE),
                shortened("Suggested by %s. %s".formatted(accepted.from().inWords(), accepted.description()),
                        LONGEST_DESCRIPTION),
                null, serviceKnown ? accepted.service() : null, MeasureKind.NOT_STATED, null, Maturity.IDEA, null, false,
                false, null, null, null, List.of(option), null);
        return new SuggestedMeasure(measure, assumptions(accepted, reference, serviceKnown));
    }

    private static List<Assumption> assumptions(SuggestionAccepted accepted, String reference, boolean serviceKnown) {
        List<Assumption> assumed = new ArrayList<>();
        String option = "%s/%s".formatted(reference, OPTION);
        assumed.add(new Assumption(Assumption.Subject.MEASURE, reference, "kind", "kind of a suggestion not stated",
                MeasureKind.NOT_STATED.name(), "A suggestion says what to do, not what sort of saving it is."));
        if (accepted.service() != null && !serviceKnown) {
            assumed.add(new Assumption(Assumption.Subject.MEASURE, reference, "service",
                    "service of a suggestion not on record",
                    "none", "The suggestion names the service \"%s\", which is not on record.".formatted(accepted.service())));
        }
        if (accepted.fullYearPence() == null) {
            assumed.add(new Assumption(Assumption.Subject.OPTION, option, "recurrentFullYearPence", "suggestion not costed",
                    "0", "Nobody has said what the suggestion saves, so it counts for nothing."));
        }
        assumed.add(new Assumption(Assumption.Subject.OPTION, option, "oneOffCosts",
                accepted.oneOffPence() == null ? "one-off cost of a suggestion not stated"
                        : "kind and route of a suggestion's one-off cost not stated",
                accepted.oneOffPence() == null ? "none"
                        : "%s, from revenue".formatted(
                                OneOffCost.Kind.OTHER.name().toLowerCase(Locale.ROOT)),
                "The suggestion does not say."));
        return assumed;
    }

    private static String shortened(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest - 1) + "…";
    }
}
