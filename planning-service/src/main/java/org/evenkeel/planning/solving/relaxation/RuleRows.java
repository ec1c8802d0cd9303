package org.evenkeel.planning.solving.relaxation;

import java.util.List;

import org.evenkeel.planning.solving.ledger.WeightedPrices;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/**
 * How rows of a rule stand in the model: hard as they are, or with a variable for what is beyond them, at the rule's weight.
 */
final class RuleRows {

    private static final long BASIS_POINTS = 10_000;

    private final Draft draft;
    private final PlanningProblem problem;

    RuleRows(Draft draft) {
        this.draft = draft;
        this.problem = draft.problem();
    }

    /** Upper limits that share what is beyond them: the rule judges the worst of them. */
    void hold(PlanningRule rule, List<LinearRow> rows, long worst, long scale) {
        if (problem.binds(rule)) {
            rows.forEach(draft.model()::row);
            return;
        }
        int beyond = beyond(rule, worst, scale, 1);
        rows.forEach(row -> draft.model().row(row.add(beyond, -1)));
    }

    /** One upper limit, left out where no plan goes beyond it; each unit beyond counts so many times. */
    void limit(PlanningRule rule, LinearRow row, long scale, int times) {
        long most = draft.model().most(row);
        if (most > row.high()) {
            if (!problem.binds(rule)) {
                row.add(beyond(rule, most - row.high(), scale, times), -1);
            }
            draft.model().row(row);
        }
    }

    /** The same, of use only where every variable is whole. */
    void whole(PlanningRule rule, LinearRow row, long worst, long scale) {
        if (worst > 0) {
            draft.model().wholeRow(row.add(beyond(rule, worst, scale, 1), -1));
        }
    }

    /** Penalties are rounded up to whole basis points, this is not: so it never asks for more. */
    private int beyond(PlanningRule rule, long worst, long scale, int times) {
        int beyond = draft.model().variable(worst);
        draft.addCost(beyond, Math.floorDiv(times * problem.strengths().pencePerBasisPoint(rule) * BASIS_POINTS
                * WeightedPrices.RATE_SCALE, scale));
        return beyond;
    }
}
