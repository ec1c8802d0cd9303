package org.evenkeel.planning.assessment;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.comparator.AcrossTheBoard;
import org.evenkeel.planning.comparator.AcrossTheBoardCut;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.neighbour.AssessmentClient;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.solvejob.SolvedPlan;
import org.evenkeel.planning.solvejob.SolvedPlans;
import org.evenkeel.platform.problem.Refusal;

/** Where the full model places plans of one question, none of which has begun. Call it outside transactions. */
@ApplicationScoped
public class PlanMedians {

    @Inject
    SolvedPlans plans;

    @Inject
    AssessmentClient impact;

    @Inject
    DefaultParameters parameters;

    @Inject
    LawTables law;

    @Inject
    Clock clock;

    /** @throws Refusal 404; 409 where the plan can no longer be followed; 503 that names impact-service */
    public ModelMedians of(UUID planId) {
        return ModelMedians.of(impact.assess(questions(plans.get(planId)).plan()));
    }

    /** The flat cut of the organisation that a plan is of, of a size to save so much in the year. */
    public AcrossTheBoardCut flatCut(UUID planId, long inYearPence) {
        SolvedPlan solved = plans.get(planId);
        return new AcrossTheBoard(solved.document(), solved.phasing(), law, parameters,
                solved.scenario().confidenceAdjusted()).reaching(inYearPence);
    }

    /** @throws Refusal as {@link #of(UUID)} */
    public ModelMedians of(UUID planId, AcrossTheBoardCut cut) {
        return ModelMedians.of(impact.assess(questions(plans.get(planId)).acrossTheBoard(cut)));
    }

    private AssessmentQuestions questions(SolvedPlan solved) {
        return new AssessmentQuestions(solved, NeighbourAnswer.unknown(clock.instant(), "Nothing of the plan has begun."),
                parameters, law);
    }
}
