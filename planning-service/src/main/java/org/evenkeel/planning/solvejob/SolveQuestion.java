package org.evenkeel.planning.solvejob;

import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.converting.ApprovedChoice;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What a job was asked, as it stood when it was asked: what changes on record later does not change the job.
 *
 * @param approved what the plan approved last for the scenario's year does with its measures; null where none was
 */
public record SolveQuestion(
        OrganisationDocument document,
        List<Assumption> assumptions,
        Scenario scenario,
        @Nullable List<ApprovedChoice> approved) {

    public SolveQuestion {
        assumptions = List.copyOf(assumptions);
        approved = approved == null ? null : List.copyOf(approved);
    }

    /** A question where no plan of its year is approved. */
    public SolveQuestion(OrganisationDocument document, List<Assumption> assumptions, Scenario scenario) {
        this(document, assumptions, scenario, null);
    }

    /** The same with another scenario. */
    SolveQuestion with(Scenario other) {
        return new SolveQuestion(document, assumptions, other, approved);
    }

    List<ApprovedChoice> approvedChoices() {
        return approved == null ? List.of() : approved;
    }
}
