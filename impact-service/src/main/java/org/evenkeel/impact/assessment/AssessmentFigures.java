package org.evenkeel.impact.assessment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Key figures. Money runs to {@code moneyMonths}; each cost is the plan's run less the run of doing nothing. */
@Schema(description = "Key figures. Money runs to moneyMonths; each cost is the plan's run less that of doing nothing on the same draw")
public record AssessmentFigures(
        @Schema(description = "Months over which money counts: 36, or all that are simulated where fewer") int moneyMonths,
        @Schema(description = "First month from which the organisation stays whole; 0 where it is never disturbed") RangeFigure recoveryMonth,
        @Schema(description = "First month from which the net benefit stays 0 or more") RangeFigure breakEvenMonth,
        @Schema(description = "Deepest shortfall of the organisation's level against what the plan promises") RangeFigure troughDepth,
        @Schema(description = "When it is deepest") RangeFigure troughMonth,
        RangeFigure recoveryCostPence,
        @Schema(description = "The parts of recoveryCostPence; their medians do not add up to its median") RecoveryCostParts recoveryCostParts,
        @Schema(description = "Promised level below the level before the plan, priced; never part of recovery cost") RangeFigure lastingLossPence,
        @Schema(description = "Service-months a year that the plan takes for good, by tier") List<TierFigure> lastingLossServiceMonthsByTier,
        @Schema(description = "Service-months short of what the plan promises, over all months simulated, by tier") List<TierFigure> serviceMonthsShortByTier,
        RangeFigure quitsBeyondNormal,
        RangeFigure absenceDaysBeyondNormal,
        RangeFigure partnerContributionLostPence,
        @Schema(description = "Savings delivered within the first twelve months") RangeFigure inYearSavingPence,
        @Schema(description = "Savings delivered, less one-off costs, less recovery cost") RangeFigure netBenefitPence,
        @Schema(description = "Savings delivered, less one-off costs, less the part of recovery cost that is paid in money") RangeFigure cashEffectPence,
        @Schema(description = "That the savings of the first twelve months reach the target; absent without one") @Nullable ShareFigure probabilityTargetMet,
        @Schema(description = "That the net benefit is below zero at the end of moneyMonths") ShareFigure probabilityFalseEconomy) {
}
