package org.evenkeel.planning.assessment;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.neighbour.AssessmentClient;
import org.evenkeel.planning.neighbour.AssessmentFigures;
import org.evenkeel.planning.neighbour.Conduct;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.solvejob.ModelCost;
import org.evenkeel.planning.solvejob.SolvedPlan;
import org.evenkeel.platform.problem.Refusal;


/** Asks impact-service what a draft costs by the full model; how it will be carried out nobody can know yet. */
@ApplicationScoped
class ModelledCost implements ModelCost {

    @Inject
    AssessmentClient impact;

    @Inject
    DefaultParameters parameters;

    @Inject
    LawTables law;

    @Inject
    Clock clock;

    @Override
    public Answer of(SolvedPlan draft) {
        NeighbourAnswer<Conduct> unknown = NeighbourAnswer.unknown(clock.instant(), "Nothing of the plan has begun.");
        try {
            AssessmentFigures figures = impact.assess(new AssessmentQuestions(draft, unknown, parameters, law).plan()).figures();
            return new Answer(figures.recoveryCostPence().p50(), figures.lastingLossPence().p50(), null);
        } catch (Refusal notNow) {
            return new Answer(null, null, "impact-service did not assess the plan; prices were not renewed.");
        }
    }
}
