package org.evenkeel.planning.explanation;

/**
 * What more of one limit could be worth, by the relaxation: upper limits, in pence.
 *
 * @param rule that limits it
 * @param reference of the pool, budget or capacity
 * @param more of it that was tried, in {@code unit}
 * @param savingAtMostPence more saved in the year, with it; {@code savingWithoutPence} as things are
 * @param costLessAtMostPence less cost, and weighed rules, for as much saved, with it; {@code costLessWithoutPence} as things are
 */
public record LimitFinding(
        String rule,
        String reference,
        String name,
        long more,
        String unit,
        long savingAtMostPence,
        long savingWithoutPence,
        long costLessAtMostPence,
        long costLessWithoutPence,
        String sentence) {

    /** How much further the relaxation can go with it. */
    long worthPence() {
        return savingAtMostPence - savingWithoutPence + costLessAtMostPence - costLessWithoutPence;
    }
}
