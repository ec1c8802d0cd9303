package org.evenkeel.planning.phasing;

import java.util.List;

/**
 * What one choice saves. Net is after lost income, reprovision and lost overhead recovery; one-off costs are not in it.
 *
 * @param inYearNetPence falls in the year, recurrent and non-recurrent
 * @param recurrentNetPence recurs over twelve months once in effect
 * @param recurrentGrossPence the same before what it loses
 * @param nonRecurrentPence part of {@code inYearNetPence} that helps once
 * @param monthlyNetPence {@code inYearNetPence} by month of the year; twelve amounts that add up to it exactly
 */
public record PhasedSaving(
        long inYearNetPence,
        long recurrentNetPence,
        long recurrentGrossPence,
        long nonRecurrentPence,
        List<Long> monthlyNetPence) {

    public PhasedSaving {
        monthlyNetPence = List.copyOf(monthlyNetPence);
    }
}
