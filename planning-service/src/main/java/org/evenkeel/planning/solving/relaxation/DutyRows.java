package org.evenkeel.planning.solving.relaxation;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.evenkeel.planning.solving.ledger.DutyPoints;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** The rows of partners, assessments, authorisations and alternatives to redundancy, where these are hard. */
final class DutyRows {

    private final Draft draft;
    private final PlanningProblem problem;

    DutyRows(Draft draft) {
        this.draft = draft;
        this.problem = draft.problem();
    }

    void add() {
        addAlone(PlanningRule.ASSESSED_BEFORE_DECIDED);
        addAlone(PlanningRule.SECTION_114);
        for (int partner = 0; partner < problem.duties().partners().size(); partner++) {
            if (problem.binds(PlanningRule.CONTRADICTORY_DECISIONS)
                    && !problem.waived(PlanningRule.CONTRADICTORY_DECISIONS, partner)) {
                addPartner(partner);
            }
        }
        for (int pool = 0; pool < problem.duties().alternativesFte().size(); pool++) {
            if (problem.binds(PlanningRule.ALTERNATIVES_FIRST)
                    && !problem.waived(PlanningRule.ALTERNATIVES_FIRST, pool)) {
                addPool(pool, problem.duties().alternativesFte().get(pool));
            }
        }
    }

    /** No choice that breaks the rule whatever else is chosen. */
    private void addAlone(PlanningRule rule) {
        if (problem.binds(rule)) {
            draft.model().limit(draft.addChoices(LinearRow.atMost(0),
                    choice -> DutyPoints.of(problem, rule, choice) > 0 ? 1 : 0));
        }
    }

    /** Of each two measures, not one that helps the partner with one that harms it. */
    private void addPartner(Integer partner) {
        for (int one = 0; one < problem.measures().size(); one++) {
            if (some(one, choice -> choice.duties().helped().contains(partner))) {
                for (int other = 0; other < problem.measures().size(); other++) {
                    if (other != one && some(other, choice -> choice.duties().harmed().contains(partner))) {
                        LinearRow row = draft.model().row(LinearRow.atMost(1));
                        draft.addMeasure(row, one, 1, choice -> choice.duties().helped().contains(partner));
                        draft.addMeasure(row, other, 1, choice -> choice.duties().harmed().contains(partner));
                    }
                }
            }
        }
    }

    private boolean some(int measure, Predicate<PlanningChoice> filter) {
        return problem.measures().get(measure).range().stream().anyMatch(filter);
    }

    /** A measure that makes somebody redundant is taken only as far as all alternatives are. */
    private void addPool(int pool, long there) {
        for (int measure = 0; there > 0 && measure < problem.measures().size(); measure++) {
            if (some(measure, choice -> of(choice.duties().compulsoryFte(), pool) > 0)) {
                LinearRow row = draft.addChoices(LinearRow.atMost(0), coefficient(measure, pool, there));
                draft.model().row(row);
            }
        }
    }

    private static ToLongFunction<PlanningChoice> coefficient(int measure, int pool, long there) {
        return choice -> (choice.measure() == measure && of(choice.duties().compulsoryFte(), pool) > 0 ? there : 0)
                - of(choice.duties().alternativesFte(), pool);
    }

    private static long of(List<PlanningAmount> amounts, int subject) {
        long sum = 0;
        for (PlanningAmount amount : amounts) {
            sum += amount.subject() == subject ? amount.amount() : 0;
        }
        return sum;
    }
}
