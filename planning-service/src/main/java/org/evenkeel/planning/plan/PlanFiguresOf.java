package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.converting.ProblemConverter;
import org.evenkeel.planning.solving.ledger.CostFigures;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Adds a plan's headline figures up from its ledger and its measures. */
final class PlanFiguresOf {

    private PlanFiguresOf() {
    }

    static PlanFigures plan(PlanningProblem problem, PlanLedger ledger, List<PlannedMeasure> measures) {
        CostFigures cost = ledger.costFigures();
        long recurrentTarget = problem.target().recurrentPence();
        return new PlanFigures(
                problem.target().inYearPence(), ledger.inYearPence(), ledger.amount(PlanningRule.IN_YEAR_SHORTFALL),
                recurrentTarget == 0 ? null : recurrentTarget, ledger.recurrentPence(),
                ledger.amount(PlanningRule.RECURRENT_SHORTFALL),
                measures.stream().mapToLong(PlannedMeasure::fullYearPence).sum() - countedTwice(problem, measures),
                measures.stream().mapToLong(PlannedMeasure::oneOffPence).sum(),
                measures.stream().mapToLong(PlannedMeasure::postsRemovedHundredths).sum(),
                measures.stream().mapToInt(PlannedMeasure::employeesLeaving).sum(),
                cost.totalPence(), parts(problem, cost), ledger.weighedPence(),
                problem.cashFloor() == null ? null : ledger.amount(PlanningRule.DEPTH_BELOW_CASH_FLOOR),
                (int) measures.stream().filter(PlannedMeasure::taken).count(), measures.size());
    }

    /** What overlapping measures would save twice over twelve months. */
    private static long countedTwice(PlanningProblem problem, List<PlannedMeasure> measures) {
        return problem.relations().stream().filter(relation -> relation.kind() == PlanningRelation.Kind.OVERLAPS)
                .filter(both -> measures.get(both.measure()).taken() && measures.get(both.other()).taken())
                .mapToLong(PlanningRelation::overlapPence).sum();
    }

    private static List<PlanFigures.CostPart> parts(PlanningProblem problem, CostFigures cost) {
        List<PlanFigures.CostPart> parts = new ArrayList<>();
        for (int i = 0; i < cost.componentPence().size(); i++) {
            parts.add(new PlanFigures.CostPart(problem.prices().components().get(i), cost.componentPence().get(i)));
        }
        parts.add(new PlanFigures.CostPart(ProblemConverter.TOUCHED, cost.touchedPence()));
        parts.add(new PlanFigures.CostPart(ProblemConverter.REMOVED_POSTS, cost.removedPostsPence()));
        parts.add(new PlanFigures.CostPart(ProblemConverter.SERVICE_LEVEL, cost.serviceLevelPence()));
        parts.add(new PlanFigures.CostPart(ProblemConverter.DEPARTURE, cost.departurePence()));
        return parts;
    }
}
