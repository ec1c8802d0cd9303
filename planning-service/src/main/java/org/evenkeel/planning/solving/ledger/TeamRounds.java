package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of one team by month; all choices of one month are one round. Judged are the twelve months from each round on, and
 * the months between a round and its next. What lies before the plan alone is never held against it.
 */
final class TeamRounds {

    private final List<Integer> past;
    private final PlanningThresholds thresholds;
    private final int first;
    private final int[] planned;
    private long penalty;

    /** @param first the earliest month in which a choice can begin, 0 or below */
    TeamRounds(List<Integer> past, PlanningThresholds thresholds, int first, int months) {
        this.past = past;
        this.thresholds = thresholds;
        this.first = first;
        planned = new int[months - first];
    }

    /** A breach by the rounds from one month to another. */
    record Breach(int from, int until, RuleBreach.Unit unit, long amount, long limit, long points) {
    }

    void book(int month, int sign) {
        int before = planned[month - first];
        planned[month - first] += sign;
        if (before == 0 || planned[month - first] == 0) {
            penalty = judge(null);
        }
    }

    long penalty() {
        return penalty;
    }

    long judge(@Nullable Consumer<Breach> breaches) {
        List<Integer> rounds = rounds();
        long sum = 0;
        for (int place = 0; place < rounds.size(); place++) {
            sum += judgeYear(rounds, place, breaches);
            sum += place == 0 ? 0 : judgeWait(rounds.get(place - 1), rounds.get(place), breaches);
        }
        return sum;
    }

    private List<Integer> rounds() {
        TreeSet<Integer> rounds = new TreeSet<>();
        for (int place = 0; place < planned.length; place++) {
            if (planned[place] > 0) {
                rounds.add(place + first);
            }
        }
        if (!rounds.isEmpty()) {
            rounds.addAll(past);
        }
        return List.copyOf(rounds);
    }

    private long judgeYear(List<Integer> rounds, int place, @Nullable Consumer<Breach> breaches) {
        int end = place;
        int before = 0;
        while (end < rounds.size() && rounds.get(end) < rounds.get(place) + PlanningProblem.MONTHS_IN_YEAR) {
            before += isPlanned(rounds.get(end)) ? 0 : 1;
            end++;
        }
        int number = end - place;
        int allowed = Math.max(thresholds.mostRounds(), before);
        long points = Penalty.of((long) number - allowed, thresholds.mostRounds());
        if (points > 0 && breaches != null) {
            breaches.accept(
                    new Breach(rounds.get(place), rounds.get(end - 1), RuleBreach.Unit.ROUNDS, number, allowed, points));
        }
        return points;
    }

    private long judgeWait(int from, int until, @Nullable Consumer<Breach> breaches) {
        if (!isPlanned(from) && !isPlanned(until)) {
            return 0;
        }
        int least = thresholds.monthsBetweenRounds();
        long points = Penalty.of((long) least - (until - from), Math.max(1, least));
        if (points > 0 && breaches != null) {
            breaches.accept(new Breach(from, until, RuleBreach.Unit.MONTHS_BETWEEN, until - from, least, points));
        }
        return points;
    }

    private boolean isPlanned(int month) {
        return month >= first && month - first < planned.length && planned[month - first] > 0;
    }
}
