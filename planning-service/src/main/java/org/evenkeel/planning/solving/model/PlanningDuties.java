package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * What a choice has to answer for beside its effects. Each subject stands once a list, amounts are never 0.
 *
 * @param helped partners it funds or extends within the horizon (indexes)
 * @param harmed partners it cuts, evicts or ends within the horizon (indexes)
 * @param assessmentsMissing assessments that its measure lacks
 * @param unauthorised starts a new commitment under section 114 without a reference of authorisation
 * @param compulsoryFte posts whose holders are dismissed against their will, in hundredths (subject: pool)
 * @param alternativesFte vacant and agency posts it uses instead, in hundredths (subject: pool)
 * @param unspentPence restricted money it leaves unspent at its date; negative where it spends more (subject: fund)
 */
public record PlanningDuties(
        List<Integer> helped,
        List<Integer> harmed,
        int assessmentsMissing,
        boolean unauthorised,
        List<PlanningAmount> compulsoryFte,
        List<PlanningAmount> alternativesFte,
        List<PlanningAmount> unspentPence) {

    /** Nothing to answer for. */
    public static final PlanningDuties NONE = new PlanningDuties(
            List.of(), List.of(), 0, false, List.of(), List.of(), List.of());

    public PlanningDuties {
        helped = List.copyOf(helped);
        harmed = List.copyOf(harmed);
        compulsoryFte = List.copyOf(compulsoryFte);
        alternativesFte = List.copyOf(alternativesFte);
        unspentPence = List.copyOf(unspentPence);
    }
}
