package org.evenkeel.planning.benchmark;

/**
 * What a figure is of.
 *
 * @param row row of the table of goals
 * @param instance name of the problem
 */
record Place(String row, String instance) {
}
