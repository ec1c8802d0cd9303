package org.evenkeel.planning.solvejob;

import java.util.List;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasingContext;
import org.evenkeel.planning.plan.PlanResponse;
import org.evenkeel.planning.scenario.Scenario;

/**
 * A plan with all that it was solved from, as that stood when it was asked.
 *
 * @param document the organisation as it stood
 * @param scenario the question as it stood
 * @param taken the choices the plan takes, one a taken measure, in the order of the plan's measures
 * @param phasing what those choices were phased by
 */
public record SolvedPlan(
        PlanResponse plan,
        OrganisationDocument document,
        Scenario scenario,
        List<PhasedChoice> taken,
        PhasingContext phasing) {

    public SolvedPlan {
        taken = List.copyOf(taken);
    }

    /** The year that was planned for. */
    public FinancialYear year() {
        return phasing.year();
    }
}
