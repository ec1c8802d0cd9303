package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningThresholds;

/** What the rounds of one team weigh where "Change rounds" is weighed, in whole numbers. */
final class WeighedRounds {

    private static final PlanningRule RULE = PlanningRule.CHANGE_ROUNDS;

    private final RuleRows held;
    private final TreeMap<Integer, Integer> rounds;
    private final List<Integer> past;
    private final PlanningThresholds thresholds;

    /** @param rounds by month the variable that is 1 where the team is restructured then */
    WeighedRounds(Draft draft, TreeMap<Integer, Integer> rounds, List<Integer> past) {
        this.held = new RuleRows(draft);
        this.rounds = rounds;
        this.past = past;
        this.thresholds = draft.problem().staff().thresholds();
    }

    void add() {
        List<Integer> all = new ArrayList<>(past);
        all.addAll(rounds.keySet());
        all.forEach(this::addYear);
        for (int first : all) {
            rounds.tailMap(first, false).forEach((month, variable) -> addWait(first, month));
        }
    }

    /** Counts only where there is a round on the first month: those before the plan are there. */
    private void addYear(int from) {
        int until = from + PlanningProblem.MONTHS_IN_YEAR;
        int before = (int) past.stream().filter(month -> month >= from && month < until).count();
        NavigableMap<Integer, Integer> year = rounds.subMap(from, true, until, false);
        int allowed = Math.max(thresholds.mostRounds(), before);
        int worst = year.size() + before - allowed;
        LinearRow row = LinearRow.atMost(allowed - before + (rounds.containsKey(from) ? Math.max(0, worst) : 0));
        year.forEach((month, variable) -> row.add(variable, month == from ? 1 + Math.max(0, worst) : 1));
        held.whole(RULE, row, worst, thresholds.mostRounds());
    }

    /** Two rounds with none between. */
    private void addWait(int first, int second) {
        int least = thresholds.monthsBetweenRounds();
        int missing = least - (second - first);
        boolean pastBetween = past.stream().anyMatch(month -> month > first && month < second);
        if (missing > 0 && !pastBetween) {
            Integer begins = rounds.get(first);
            LinearRow row = LinearRow.atMost(begins == null ? 0 : missing);
            if (begins != null) {
                row.add(begins, missing);
            }
            rounds.subMap(first, false, second, false).values().forEach(between -> row.add(between, -missing));
            held.whole(RULE, row.add(Objects.requireNonNull(rounds.get(second)), missing), missing, least);
        }
    }
}
