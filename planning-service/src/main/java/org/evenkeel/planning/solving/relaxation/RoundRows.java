package org.evenkeel.planning.solving.relaxation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRound;
import org.evenkeel.planning.solving.model.PlanningRule;

/**
 * The rows of "Change rounds": a variable for each month in which a team may be restructured. Where the rule is weighed they
 * are for whole numbers only: spread over months, rounds break nothing.
 */
final class RoundRows {

    private final Draft draft;
    private final PlanningProblem problem;
    private final int mostRounds;
    private final int monthsBetween;

    RoundRows(Draft draft) {
        this.draft = draft;
        this.problem = draft.problem();
        this.mostRounds = problem.staff().thresholds().mostRounds();
        this.monthsBetween = problem.staff().thresholds().monthsBetweenRounds();
    }

    /** Who restructures a team, and when. */
    private record Restructured(Set<Integer> measures, Set<Integer> months) {
    }

    void add() {
        if (!problem.counts(PlanningRule.CHANGE_ROUNDS)) {
            return;
        }
        Map<Integer, Restructured> teams = new TreeMap<>();
        for (PlanningChoice choice : draft.choices()) {
            for (PlanningRound round : choice.effects().staff().rounds()) {
                Restructured team = teams.computeIfAbsent(round.team(),
                        any -> new Restructured(new TreeSet<>(), new TreeSet<>()));
                team.measures.add(choice.measure());
                team.months.add(round.month());
            }
        }
        teams.forEach((team, restructured) -> {
            if (!problem.waived(PlanningRule.CHANGE_ROUNDS, team)) {
                addTeam(team, restructured);
            }
        });
    }

    private void addTeam(int team, Restructured restructured) {
        List<Integer> past = problem.staff().teams().get(team).pastRounds();
        boolean oneRoundAtMost = restructured.measures.size() <= 1 && past.isEmpty();
        if (oneRoundAtMost || past.stream().anyMatch(restructured.months::contains)) {
            return;
        }
        TreeMap<Integer, Integer> rounds = variables(team, restructured);
        if (!problem.binds(PlanningRule.CHANGE_ROUNDS)) {
            new WeighedRounds(draft, rounds, past).add();
            return;
        }
        for (int from : restructured.months) {
            addYear(rounds, past, from);
            addWait(rounds, from, 1);
        }
        for (int from : past) {
            addYear(rounds, past, from);
            addWait(rounds, from, 0);
        }
    }

    /** 1 where the team is restructured in the month. */
    private TreeMap<Integer, Integer> variables(int team, Restructured restructured) {
        TreeMap<Integer, Integer> rounds = new TreeMap<>();
        for (int month : restructured.months) {
            PlanningRound round = new PlanningRound(team, month);
            int variable = draft.model().variable(1);
            rounds.put(month, variable);
            for (int measure : restructured.measures) {
                LinearRow row = draft.addMeasure(LinearRow.atMost(0), measure, 1,
                        choice -> choice.effects().staff().rounds().contains(round));
                if (row.size() > 0) {
                    draft.model().row(row.add(variable, -1));
                }
            }
        }
        return rounds;
    }

    private void addYear(TreeMap<Integer, Integer> rounds, List<Integer> past, int from) {
        int until = from + PlanningProblem.MONTHS_IN_YEAR;
        int before = (int) past.stream().filter(month -> month >= from && month < until).count();
        LinearRow row = LinearRow.atMost(Math.max(0, mostRounds - before));
        rounds.subMap(from, until).values().forEach(variable -> row.add(variable, 1));
        draft.model().limit(row);
    }

    private void addWait(TreeMap<Integer, Integer> rounds, int from, int allowed) {
        if (monthsBetween > 0) {
            LinearRow row = LinearRow.atMost(allowed);
            rounds.subMap(from, from + monthsBetween).values().forEach(variable -> row.add(variable, 1));
            draft.model().limit(row);
        }
    }
}
