package org.evenkeel.impact.comparison;

import org.evenkeel.impact.assessment.FigureSheet;
import org.evenkeel.impact.assessment.Trajectory;
import org.evenkeel.impact.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A comparison as CSV: figures of each plan, aspects of each pair, and the differences by month. */
final class ComparisonSheet {

    private final Sheet sheet = new Sheet("plan", "beside", "what", "month", "unit", "tenth of futures below", "middle",
            "tenth of futures above", "first better (basis points)", "same (basis points)", "second better (basis points)");

    private ComparisonSheet() {
    }

    static String of(ComparisonResponse comparison) {
        ComparisonSheet made = new ComparisonSheet();
        for (ComparedPlan plan : comparison.plans()) {
            FigureSheet.ranges(plan.figures()).forEach((name, range) -> made.sheet.row(plan.name(), null, name, null,
                    range.unit(), range.p10(), range.p50(), range.p90(), null, null, null));
            made.months(plan.name(), null, "organisationLevel", plan.organisationLevel());
            made.months(plan.name(), null, "commitmentLoss", plan.commitmentLoss());
            made.months(plan.name(), null, "netBenefit", plan.netBenefit());
        }
        for (PlanPair pair : comparison.pairs()) {
            for (PairAspect aspect : pair.aspects()) {
                made.sheet.row(pair.first(), pair.second(), aspect.aspect(), null, aspect.unit(), aspect.differenceP10(),
                        aspect.differenceP50(), aspect.differenceP90(), aspect.firstBasisPoints(), aspect.sameBasisPoints(),
                        aspect.secondBasisPoints());
            }
            made.months(pair.first(), pair.second(), "organisationLevel", pair.differences().organisationLevel());
            made.months(pair.first(), pair.second(), "commitmentLoss", pair.differences().commitmentLoss());
            made.months(pair.first(), pair.second(), "quits", pair.differences().quits());
            made.months(pair.first(), pair.second(), "capacity", pair.differences().capacity());
            made.months(pair.first(), pair.second(), "netBenefit", pair.differences().netBenefit());
        }
        return made.sheet.toString();
    }

    private void months(String plan, @Nullable String beside, String what, Trajectory months) {
        for (int t = 0; t < months.p50().size(); t++) {
            sheet.row(plan, beside, what, t, months.unit(), months.p10().get(t), months.p50().get(t), months.p90().get(t), null,
                    null, null);
        }
    }
}
