package org.evenkeel.planning.assessment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.comparator.AcrossTheBoard;
import org.evenkeel.planning.comparator.AcrossTheBoardCut;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.neighbour.AssessmentAsked;
import org.evenkeel.planning.neighbour.AssessmentClient;
import org.evenkeel.planning.neighbour.Conduct;
import org.evenkeel.planning.neighbour.ConductClient;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.solvejob.SolvedPlan;
import org.evenkeel.planning.solvejob.SolvedPlans;
import org.evenkeel.platform.problem.Refusal;

/** Has plans assessed. No transaction is open while the neighbours work. */
@ApplicationScoped
public class PlanAssessmentService {

    @Inject
    SolvedPlans plans;

    @Inject
    ConductClient engagement;

    @Inject
    AssessmentClient impact;

    @Inject
    DefaultParameters parameters;

    @Inject
    LawTables law;

    /**
     * The plan and the two it is set beside, as impact-service answers now; nothing is kept yet.
     *
     * @throws Refusal 404; 409 where the plan can no longer be followed; 503 that names impact-service
     */
    AssessmentContent assess(UUID planId) {
        SolvedPlan solved = plans.get(planId);
        NeighbourAnswer<Conduct> conduct = engagement.conduct(planId);
        AcrossTheBoardCut cut = new AcrossTheBoard(solved.document(), solved.phasing(), law, parameters,
                solved.scenario().confidenceAdjusted()).reaching(solved.plan().content().figures().inYearPence());
        AssessmentQuestions questions = new AssessmentQuestions(solved, conduct, parameters, law);
        AssessedAlternative plan = ask(questions.plan(), PlannedAmounts.of(solved.plan().content().figures()));
        AssessedAlternative doNothing = ask(questions.doNothing(), PlannedAmounts.NOTHING);
        AssessedCut flat = AssessedCut.of(cut, ask(questions.acrossTheBoard(cut), PlannedAmounts.of(cut)));
        return new AssessmentContent(solved.plan().contentSha256(), plan, doNothing, flat, AssessedConduct.of(conduct),
                ComparisonSentences.of(plan, flat, conduct));
    }

    private AssessedAlternative ask(AssessmentAsked question, PlannedAmounts planned) {
        return AssessedAlternative.of(planned, impact.assess(question));
    }
}
