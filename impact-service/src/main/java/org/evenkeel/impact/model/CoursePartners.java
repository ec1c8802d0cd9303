package org.evenkeel.impact.model;

/**
 * What a plan does to partners, by partner and month.
 *
 * @param cut share of what it has from us that is cut in the month
 * @param contradictions how often the month brings an act that contradicts an earlier one or one of the same month
 */
public record CoursePartners(double[][] cut, double[][] contradictions) {
}
