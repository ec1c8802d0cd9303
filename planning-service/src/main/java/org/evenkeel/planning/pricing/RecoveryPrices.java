package org.evenkeel.planning.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prices of what choices do to people, services and partners; every amount in pence and 0 or more. Parts by their letter in
 * the price contract.
 *
 * @param source what they rest on, for a reader: a parameter set, or the default parameters
 * @param choiceComponents (a) by choice id and component
 * @param teamTouched (b) by team reference, charged once for each month in which choices that people leave it by begin
 * @param partnerTouched (b) by partner reference, charged once when any choice harms it
 * @param organisationTouched (b) charged once when anybody leaves
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

    /** Why these cannot be prices, in a sentence; empty where every part is 0 or more and every charge convex from 0. */
    public Optional<String> fault() {
        boolean negative = Stream.of(teamTouched, partnerTouched, servicePointMonths).flatMap(part -> part.values().stream())
                .anyMatch(pence -> pence < 0) || organisationTouched < 0
                || choiceComponents.values().stream().flatMap(part -> part.values().stream()).anyMatch(pence -> pence < 0);
        if (negative) {
            return Optional.of("impact-service gave a price below 0.");
        }
        return teamShareCharges.entrySet().stream().filter(charge -> !isConvexFromZero(charge.getValue())).findFirst()
                .map(charge -> "The charge that impact-service gave for the team \"%s\" does not rise from 0 ever more steeply."
                        .formatted(charge.getKey()));
    }

    private static boolean isConvexFromZero(List<ShareCharge> corners) {
        double steep = 0;
        for (int i = 0; i + 1 < corners.size(); i++) {
            int wide = corners.get(i + 1).shareBasisPoints() - corners.get(i).shareBasisPoints();
            double slope = (double) (corners.get(i + 1).pence() - corners.get(i).pence()) / wide;
            if (wide <= 0 || slope < steep) {
                return false;
            }
            steep = slope;
        }
        return corners.isEmpty() || (corners.get(0).shareBasisPoints() >= 0 && corners.get(0).pence() == 0);
    }

    /** One corner of a piecewise-linear charge: what it comes to at this share of posts removed. */
    public record ShareCharge(int shareBasisPoints, long pence) {
    }
}
