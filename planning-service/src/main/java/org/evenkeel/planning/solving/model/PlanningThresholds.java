package org.evenkeel.planning.solving.model;

/**
 * The numbers of rules that a scenario may set.
 *
 * @param mostRounds formal restructures of one team in twelve months running, 1 or more
 * @param monthsBetweenRounds months from one restructure of a team to its next, at least
 * @param mostWorkloadPercent work of those who stay, against what they can do; 100 or more
 * @param mostBurdenPercent what a team or grade bears of its pay, against what all bear; 100 or more
 * @param mostPaybackMonths months in which a measure's saving pays its one-off cost, at most
 * @param justUnderPercent how near below a number that law counts by is "just under" it, of that number
 */
public record PlanningThresholds(
        int mostRounds,
        int monthsBetweenRounds,
        int mostWorkloadPercent,
        int mostBurdenPercent,
        int mostPaybackMonths,
        int justUnderPercent) {
}
