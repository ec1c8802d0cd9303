package org.evenkeel.planning.solving;

/**
 * One measure as it was drawn.
 *
 * @param size full-year saving at its deepest, pence
 * @param people dismissed at its deepest; 0 for a measure without dismissals
 * @param levelLoss basis points of its service at its deepest
 * @param costRate cost of its consequences at its deepest, a share of its size
 * @param effectMonths from start to effect where nobody is dismissed
 */
record GeneratedMeasure(int team, long size, int people, int levelLoss, double costRate, int effectMonths) {
}
