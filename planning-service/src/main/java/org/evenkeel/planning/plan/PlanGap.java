package org.evenkeel.planning.plan;

/**
 * How far at most the plan is from the best there can be under its rules and prices, in pence and, rounded up, in hundredths
 * of a per cent of the target, or for the cost of the larger of the cost and 1 % of the target.
 */
public record PlanGap(
        long inYearPence,
        long inYearBasisPoints,
        long recurrentPence,
        long recurrentBasisPoints,
        long costPence,
        long costBasisPoints) {
}
