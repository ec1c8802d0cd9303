package org.evenkeel.planning.contradiction;

import org.evenkeel.planning.measure.PartnerEffect;
import org.jspecify.annotations.Nullable;

/**
 * Two measures that act on one partner in opposite ways.
 *
 * @param partner its reference
 * @param helping the one that funds or extends it; {@code harming} the one that cuts, evicts or ends it
 */
public record Contradiction(String partner, String partnerName, Act helping, Act harming, String sentence) {

    /**
     * What one measure does to the partner by the option of it that does most.
     *
     * @param annualPence size of it, pence a year
     */
    public record Act(String measure, String title, @Nullable String directorate, String option,
            PartnerEffect.Action action, long annualPence) {
    }
}
