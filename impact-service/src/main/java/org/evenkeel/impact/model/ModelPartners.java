package org.evenkeel.impact.model;

/**
 * Partners before the plan, by index.
 *
 * @param dependence share of its income that comes from us
 * @param goodwill 0 to 1
 * @param threshold goodwill below which it leaves
 * @param monthlyContributionPence worth of what it gives in a month
 */
public record ModelPartners(double[] dependence, double[] goodwill, double[] threshold, double[] monthlyContributionPence) {

    public int count() {
        return dependence.length;
    }
}
