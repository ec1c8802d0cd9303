package org.evenkeel.planning.solving.relaxation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        if (problem.binds(PlanningRule.CONTRADICTORY_DECISIONS)) {
            addPartners();
        }
        if (problem.binds(PlanningRule.ALTERNATIVES_FIRST)) {
            addPools();
        }
    }

    /** No choice that breaks the rule whatever else is chosen. */
    private void addAlone(PlanningRule rule) {
        if (problem.binds(rule)) {
            draft.model().limit(draft.addChoices(LinearRow.atMost(0),
                    choice -> DutyPoints.of(problem, rule, choice) > 0 ? 1 : 0));
        }
    }

    private void addPartners() {
        int partners = problem.duties().partners().size();
        List<List<Integer>> helping = draft.bySubject(partners, choice -> ints(choice.duties().helped()));
        List<List<Integer>> harming = draft.bySubject(partners, choice -> ints(choice.duties().harmed()));
        for (int partner = 0; partner < partners; partner++) {
            if (!problem.waived(PlanningRule.CONTRADICTORY_DECISIONS, partner)) {
                addPartner(byMeasure(helping.get(partner)), byMeasure(harming.get(partner)));
            }
        }
    }

    /** Of each two measures, not one that helps the partner with one that harms it. */
    private void addPartner(Map<Integer, List<Integer>> helping, Map<Integer, List<Integer>> harming) {
        helping.forEach((one, helps) -> harming.forEach((other, harms) -> {
            if (!one.equals(other)) {
                LinearRow row = draft.model().row(LinearRow.atMost(1));
                draft.addChoices(draft.addChoices(row, helps, choice -> 1), harms, choice -> 1);
            }
        }));
    }

    private Map<Integer, List<Integer>> byMeasure(List<Integer> variables) {
        return variables.stream().collect(Collectors.groupingBy(variable -> draft.choices().get(variable).measure(),
                TreeMap::new, Collectors.toList()));
    }

    private static IntStream ints(List<Integer> subjects) {
        return subjects.stream().mapToInt(Integer::intValue);
    }

    private void addPools() {
        int pools = problem.duties().alternativesFte().size();
        List<List<Integer>> acting = draft.bySubject(pools, choice -> Stream
                .concat(choice.duties().compulsoryFte().stream(), choice.duties().alternativesFte().stream())
                .mapToInt(PlanningAmount::subject));
        for (int pool = 0; pool < pools; pool++) {
            if (!problem.waived(PlanningRule.ALTERNATIVES_FIRST, pool)) {
                addPool(pool, problem.duties().alternativesFte().get(pool), acting.get(pool));
            }
        }
    }

    /** A measure that makes somebody redundant is taken only as far as all alternatives are. */
    private void addPool(int pool, long there, List<Integer> acting) {
        for (int measure : there > 0 ? byMeasure(acting).keySet() : Set.<Integer> of()) {
            if (acting.stream().map(draft.choices()::get).anyMatch(choice -> redundant(choice, measure, pool))) {
                draft.model().row(draft.addChoices(LinearRow.atMost(0), acting,
                        choice -> (redundant(choice, measure, pool) ? there : 0)
                                - of(choice.duties().alternativesFte(), pool)));
            }
        }
    }

    private static boolean redundant(PlanningChoice choice, int measure, int pool) {
        return choice.measure() == measure && of(choice.duties().compulsoryFte(), pool) > 0;
    }

    private static long of(List<PlanningAmount> amounts, int subject) {
        long sum = 0;
        for (PlanningAmount amount : amounts) {
            sum += amount.subject() == subject ? amount.amount() : 0;
        }
        return sum;
    }
}
