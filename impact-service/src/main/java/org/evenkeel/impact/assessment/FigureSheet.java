package org.evenkeel.impact.assessment;

import java.util.LinkedHashMap;
import java.util.Map;

import org.evenkeel.impact.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Figures and months of an assessment as CSV. */
public final class FigureSheet {

    private final Sheet sheet = new Sheet("what", "month", "unit", "tenth of futures below", "middle",
            "tenth of futures above", "not reached (basis points)", "rests on");

    private FigureSheet() {
    }

    static String of(AssessmentResponse assessment) {
        FigureSheet made = new FigureSheet();
        AssessmentFigures figures = assessment.figures();
        ranges(figures).forEach((name, range) -> made.sheet.row(name, null, range.unit(), range.p10(), range.p50(),
                range.p90(), range.notReachedBasisPoints(), range.mark()));
        made.share("probabilityTargetMet", figures.probabilityTargetMet());
        made.share("probabilityFalseEconomy", figures.probabilityFalseEconomy());
        AssessmentTrajectories months = assessment.trajectories();
        made.months("organisationLevel", months.organisationLevel());
        made.months("commitmentLoss", months.commitmentLoss());
        made.months("quits", months.quits());
        made.months("capacity", months.capacity());
        made.months("netBenefit", months.netBenefit());
        months.services().forEach(service -> made.months("level of " + service.name(), service.level()));
        return made.sheet.toString();
    }

    /** The figures that are ranges, by their names. */
    public static Map<String, RangeFigure> ranges(AssessmentFigures figures) {
        Map<String, RangeFigure> ranges = new LinkedHashMap<>();
        ranges.put("recoveryMonth", figures.recoveryMonth());
        ranges.put("breakEvenMonth", figures.breakEvenMonth());
        ranges.put("troughDepth", figures.troughDepth());
        ranges.put("troughMonth", figures.troughMonth());
        ranges.put("recoveryCostPence", figures.recoveryCostPence());
        ranges.put("lastingLossPence", figures.lastingLossPence());
        ranges.put("quitsBeyondNormal", figures.quitsBeyondNormal());
        ranges.put("absenceDaysBeyondNormal", figures.absenceDaysBeyondNormal());
        ranges.put("partnerContributionLostPence", figures.partnerContributionLostPence());
        ranges.put("inYearSavingPence", figures.inYearSavingPence());
        ranges.put("netBenefitPence", figures.netBenefitPence());
        ranges.put("cashEffectPence", figures.cashEffectPence());
        return ranges;
    }

    private void share(String name, @Nullable ShareFigure share) {
        if (share != null) {
            sheet.row(name, null, FigureUnit.BASIS_POINTS, null, share.basisPoints(), null, null, share.mark());
        }
    }

    private void months(String what, Trajectory months) {
        for (int t = 0; t < months.p50().size(); t++) {
            sheet.row(what, t, months.unit(), months.p10().get(t), months.p50().get(t), months.p90().get(t), null, null);
        }
    }
}
