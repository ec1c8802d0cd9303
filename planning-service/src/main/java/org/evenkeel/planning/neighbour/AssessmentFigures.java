package org.evenkeel.planning.neighbour;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Headline figures of an assessment, each cost less that of doing nothing in the same futures.
 *
 * @param moneyMonths months over which money counts
 * @param probabilityTargetMet null without a target
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssessmentFigures(
        int moneyMonths,
        FigureRange recoveryMonth,
        FigureRange breakEvenMonth,
        FigureRange troughDepth,
        FigureRange troughMonth,
        FigureRange recoveryCostPence,
        FigureRange lastingLossPence,
        List<TierRange> lastingLossServiceMonthsByTier,
        FigureRange quitsBeyondNormal,
        FigureRange absenceDaysBeyondNormal,
        FigureRange partnerContributionLostPence,
        FigureRange inYearSavingPence,
        FigureRange netBenefitPence,
        FigureRange cashEffectPence,
        @Nullable FigureShare probabilityTargetMet,
        FigureShare probabilityFalseEconomy) {

    public AssessmentFigures {
        Stream.of(recoveryMonth, breakEvenMonth, troughDepth, troughMonth, recoveryCostPence, lastingLossPence,
                quitsBeyondNormal, absenceDaysBeyondNormal, partnerContributionLostPence, inYearSavingPence, netBenefitPence,
                cashEffectPence, probabilityFalseEconomy)
                .forEach(Objects::requireNonNull);
        lastingLossServiceMonthsByTier = List.copyOf(lastingLossServiceMonthsByTier);
    }
}
