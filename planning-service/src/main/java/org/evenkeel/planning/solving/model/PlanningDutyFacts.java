package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * What choices' duties are judged by.
 *
 * @param alternativesFte vacant and agency posts of each pool, in hundredths, in the order of the problem's pools
 */
public record PlanningDutyFacts(List<PlanningPartner> partners, List<Long> alternativesFte, List<PlanningFund> funds) {

    /** No partner, no alternatives and no fund. */
    public static final PlanningDutyFacts NONE = new PlanningDutyFacts(List.of(), List.of(), List.of());

    public PlanningDutyFacts {
        partners = List.copyOf(partners);
        alternativesFte = List.copyOf(alternativesFte);
        funds = List.copyOf(funds);
    }
}
