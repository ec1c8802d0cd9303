package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import org.evenkeel.planning.solving.ledger.LimitCells;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/** Which measures meet in a relation, an establishment, or something limited that few share. */
final class Neighbours {

    private static final int KINDS = 6;

    private Neighbours() {
    }

    /** For each measure the others it meets, in order. */
    static List<int[]> of(PlanningProblem problem) {
        List<TreeSet<Integer>> sets = new ArrayList<>();
        problem.measures().forEach(measure -> sets.add(new TreeSet<>()));
        problem.relations().forEach(relation -> {
            sets.get(relation.measure()).add(relation.other());
            sets.get(relation.other()).add(relation.measure());
        });
        Map<Integer, TreeSet<Integer>> meetings = meetings(problem);
        for (TreeSet<Integer> meeting : meetings.values()) {
            meeting.forEach(measure -> sets.get(measure).addAll(meeting));
        }
        List<int[]> neighbours = new ArrayList<>();
        for (int measure = 0; measure < sets.size(); measure++) {
            sets.get(measure).remove(measure);
            neighbours.add(sets.get(measure).stream().mapToInt(Integer::intValue).toArray());
        }
        return neighbours;
    }

    /** The measures that change each team, where there are several. */
    static List<int[]> teams(PlanningProblem problem) {
        Map<Integer, TreeSet<Integer>> teams = new TreeMap<>();
        for (PlanningMeasureFact measure : problem.measures()) {
            for (PlanningChoice choice : measure.range()) {
                for (int index : choice.effects().touched()) {
                    if (problem.prices().touchables().get(index).kind() == PlanningTouchable.Kind.TEAM) {
                        teams.computeIfAbsent(index, key -> new TreeSet<>()).add(measure.index());
                    }
                }
            }
        }
        return teams.values().stream().filter(team -> team.size() > 1)
                .map(team -> team.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private static Map<Integer, TreeSet<Integer>> meetings(PlanningProblem problem) {
        Map<Integer, TreeSet<Integer>> meetings = new HashMap<>();
        LimitCells pools = LimitCells.pools(problem);
        LimitCells budgets = LimitCells.budgets(problem);
        for (PlanningMeasureFact measure : problem.measures()) {
            for (PlanningChoice choice : measure.range()) {
                pools.forEach(choice, (cell, amount) -> meet(meetings, 0, measure).accept(cell));
                budgets.forEach(choice, (cell, amount) -> meet(meetings, 1, measure).accept(cell));
                choice.effects().dismissals()
                        .forEach(dismissal -> meet(meetings, 2, measure).accept(dismissal.establishment()));
                choice.effects().levelLosses().forEach(loss -> meet(meetings, 3, measure).accept(loss.service()));
                choice.effects().removedShares().forEach(share -> meet(meetings, 4, measure).accept(share.subject()));
            }
        }
        return meetings;
    }

    private static IntConsumer meet(Map<Integer, TreeSet<Integer>> meetings, int kind, PlanningMeasureFact measure) {
        return place -> meetings.computeIfAbsent(place * KINDS + kind, key -> new TreeSet<>()).add(measure.index());
    }
}
