package org.evenkeel.planning.solvejob;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.TeamLeavers;
import org.evenkeel.planning.plan.PlanComposer;
import org.evenkeel.planning.plan.PriceRound;
import org.evenkeel.planning.plan.SolvedQuestion;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.solving.ledger.CostFigures;
import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.ProblemVariant;
import org.jspecify.annotations.Nullable;

/** Sets the solver's cost of a plan beside the full model's, and has prices made anew around it. */
@ApplicationScoped
class PriceRounds {

    /** Name of the parameter that says how far the two may differ. */
    static final String DIFFERENCE = "price-renewal-difference";

    private static final long WHOLE = 10_000;

    @Inject
    ModelCost model;

    @Inject
    DraftPlans drafts;

    @Inject
    SolveInquiry inquiry;

    @Inject
    DefaultParameters parameters;

    /** What the solver found by one round of prices, with the full model's word on it. */
    SolvedRound judged(SolveCase solving, SolveAnswers answers, Found found, PriceRound before) {
        PlanningProblem problem = found.problem();
        SolveResult result = found.result();
        ModelCost.Answer said = model.of(drafts.of(solving.job(), solving.asked().question(), solving.choices(),
                PlanComposer.compose(new SolvedQuestion(found.question(), problem, result.choiceIds(), null, List.of(), null,
                        null))));
        long solver = unweighted(problem, result.choiceIds());
        Long modelled = said.pence();
        PriceRound round = new PriceRound(before.round(), found.question().prices().source(), solver, before.constantPence(),
                modelled, said.recoveryCostPence(), said.lastingLossPence(),
                modelled == null ? null : differs(solver + before.constantPence(), modelled), false, said.note());
        return new SolvedRound(answers, found.question(), problem, result, round);
    }

    /** Whether the two costs are so far apart that prices are to be renewed. */
    boolean tooFar(SolvedRound round) {
        Long apart = round.differsBasisPoints();
        return apart != null && apart > parameters.basisPoints(DIFFERENCE);
    }

    /** The answers with prices made anew around a plan; null where impact-service gives none of now, or the same. */
    @Nullable
    SolveAnswers renewed(SolveCase solving, SolvedRound around) {
        RecoveryPrices used = around.question().prices();
        List<PhasedChoice> taken = DraftPlans.taken(solving.choices(), around.result().choiceIds());
        NeighbourAnswer<RecoveryPrices> told = inquiry.pricesAround(solving.job(), solving.asked().question(), taken);
        if (told.value() == null || told.stale()) {
            return null;
        }
        RecoveryPrices renewed = used.renewedAround(told.value(),
                taken.stream().flatMap(choice -> choice.people().leavers().stream()).map(TeamLeavers::team)
                        .collect(Collectors.toSet()),
                around.prices().round());
        return renewed.samePence(used) ? null : around.answers().withPrices(NeighbourAnswer.known(told.at(), renewed));
    }

    /** What the renewed prices leave out of the plan they were made around: it is kept as a constant. */
    PriceRound next(SolvedRound around, Question question, PlanningProblem problem) {
        Long modelled = around.prices().modelCostPence();
        long own = unweighted(problem, around.result().choiceIds());
        return new PriceRound(around.prices().round() + 1, question.prices().source(), 0, modelled == null ? 0 : modelled - own,
                null, null, null, null, false, null);
    }

    private static long unweighted(PlanningProblem problem, List<String> choices) {
        CostFigures cost = new PlanSolver().evaluate(ProblemVariant.of(problem).evenWeights().build(), choices).cost();
        return cost.totalPence() - cost.departurePence();
    }

    static long differs(long solverPence, long modelPence) {
        long apart = Math.abs(solverPence - modelPence);
        return apart == 0 ? 0 : -Math.floorDiv(-Math.multiplyExact(apart, WHOLE), Math.max(1, Math.abs(modelPence)));
    }

    /** A problem as asked by one round of prices, and what the solver made of it. */
    record Found(Question question, PlanningProblem problem, SolveResult result) {
    }

    /** A job under way, with what does not change from round to round. */
    record SolveCase(SolveJobEntity job, AskedSolve asked, List<MeasureChoices> choices) {
    }
}
