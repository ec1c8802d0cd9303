package org.evenkeel.planning.solvejob;

import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.scenario.Scenario;

/** What a job was asked, as it stood when it was asked: what changes on record later does not change the job. */
public record SolveQuestion(OrganisationDocument document, List<Assumption> assumptions, Scenario scenario) {

    public SolveQuestion {
        assumptions = List.copyOf(assumptions);
    }
}
