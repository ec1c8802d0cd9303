package org.evenkeel.planning.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prices of what choices do to people, services and partners; every amount in pence and 0 or more. Parts by their letter in
 * the price contract.
 *
 * @param source what they rest on, for a reader: a parameter set, or the default parameters
 * @param choiceComponents (a) by choice id and component
 * @param teamTouched (b) by team reference, charged once when any choice restructures it
 * @param partnerTouched (b) by partner reference
 * @param organisationTouched (b) charged once when anybody is dismissed
 * @param teamShareCharges (c) by team reference: a convex, non-decreasing charge on the largest share of posts removed
 * @param servicePointMonths (d) by service reference: a month of one point (a hundredth of present demand) less
 */
public record RecoveryPrices(
        String source,
        Map<String, Map<String, Long>> choiceComponents,
        Map<String, Long> teamTouched,
        Map<String, Long> partnerTouched,
        long organisationTouched,
        Map<String, List<ShareCharge>> teamShareCharges,
        Map<String, Long> servicePointMonths) {

    public RecoveryPrices {
        choiceComponents = Map.copyOf(choiceComponents);
        teamTouched = Map.copyOf(teamTouched);
        partnerTouched = Map.copyOf(partnerTouched);
        teamShareCharges = Map.copyOf(teamShareCharges);
        servicePointMonths = Map.copyOf(servicePointMonths);
    }

    /** The same prices, given on an earlier day. */
    public RecoveryPrices of(String day) {
        return new RecoveryPrices("%s of %s".formatted(source, day), choiceComponents, teamTouched, partnerTouched,
                organisationTouched, teamShareCharges, servicePointMonths);
    }

    /**
     * These prices with those of one plan's size where that plan does something; elsewhere they stay as they are.
     *
     * @param around prices made of the plan's own choices alone
     * @param teams that the plan takes people from
     * @param times how often prices have been renewed
     */
    public RecoveryPrices renewedAround(RecoveryPrices around, Set<String> teams, int times) {
        Map<String, Map<String, Long>> components = new HashMap<>(choiceComponents);
        components.putAll(around.choiceComponents);
        Map<String, Long> touched = new HashMap<>(teamTouched);
        around.teamTouched.forEach((team, pence) -> {
            if (teams.contains(team)) {
                touched.put(team, pence);
            }
        });
        String first = source.replaceFirst(", renewed .*$", "");
        return new RecoveryPrices("%s, renewed %s".formatted(first, times == 1 ? "once" : "twice"), components, touched,
                partnerTouched, organisationTouched, teamShareCharges, servicePointMonths);
    }

    /** Whether nothing costs other than by those. */
    public boolean samePence(RecoveryPrices others) {
        return choiceComponents.equals(others.choiceComponents) && teamTouched.equals(others.teamTouched);
    }

    /** One corner of a piecewise-linear charge: what it comes to at this share of posts removed. */
    public record ShareCharge(int shareBasisPoints, long pence) {
    }
}
