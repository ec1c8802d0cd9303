package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.evenkeel.planning.solving.ledger.Overlap;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;

/** The rows of relations between measures, and the variables of what overlaps. */
final class RelationRows {

    private final Draft draft;
    private final List<long[]> lostRecurrent = new ArrayList<>();

    RelationRows(Draft draft) {
        this.draft = draft;
    }

    void add() {
        for (PlanningRelation relation : draft.problem().relations()) {
            switch (relation.kind()) {
                case EXCLUDES, SAME_POSTS -> {
                    LinearRow row = draft.model().row(LinearRow.atMost(1));
                    draft.addMeasure(row, relation.measure(), 1, PlanningChoice::taken);
                    draft.addMeasure(row, relation.other(), 1, PlanningChoice::taken);
                }
                case DECIDED_TOGETHER -> {
                    LinearRow row = draft.model().row(new LinearRow(0, 0));
                    draft.addMeasure(row, relation.measure(), 1, PlanningChoice::taken);
                    draft.addMeasure(row, relation.other(), -1, PlanningChoice::taken);
                }
                case NEEDS -> addNeed(relation);
                case OVERLAPS -> addOverlap(relation);
            }
        }
    }

    /** Pairs of a variable and the recurrent pence lost a unit of it. */
    List<long[]> lostRecurrent() {
        return lostRecurrent;
    }

    private void addNeed(PlanningRelation relation) {
        if (!draft.problem().binds(PlanningRule.NEEDED_MEASURE_FIRST)
                || draft.problem().waived(PlanningRule.NEEDED_MEASURE_FIRST, relation.measure())) {
            return;
        }
        TreeSet<Integer> starts = new TreeSet<>();
        for (int variable : draft.model().groups().get(relation.measure())) {
            PlanningChoice choice = draft.choices().get(variable);
            if (choice.taken()) {
                starts.add(choice.timing().startMonth());
            }
        }
        for (int month : starts) {
            LinearRow row = draft.model().row(LinearRow.atMost(0));
            draft.addMeasure(row, relation.measure(), 1,
                    choice -> choice.taken() && choice.timing().startMonth() <= month);
            draft.addMeasure(row, relation.other(), -1,
                    choice -> choice.taken() && choice.timing().effectMonth() <= month);
        }
    }

    private void addOverlap(PlanningRelation relation) {
        int both = draft.model().variable(1);
        addBoth(relation, both, PlanningChoice::taken);
        lostRecurrent.add(new long[] { both, relation.overlapPence() });
        TreeSet<Integer> months = new TreeSet<>();
        for (int measure : new int[] { relation.measure(), relation.other() }) {
            for (int variable : draft.model().groups().get(measure)) {
                months.add(Math.max(0, draft.choices().get(variable).timing().effectMonth()));
            }
        }
        for (int month : months.headSet(PlanningProblem.MONTHS_IN_YEAR)) {
            Integer next = months.higher(month);
            int end = next == null ? PlanningProblem.MONTHS_IN_YEAR : Math.min(next, PlanningProblem.MONTHS_IN_YEAR);
            int bothThen = draft.model().variable(1);
            addBoth(relation, bothThen, choice -> choice.timing().effectMonth() <= month);
            draft.addLostInYear(bothThen, Overlap.monthlyPence(relation) * (end - month));
        }
    }

    private void addBoth(
            PlanningRelation relation, int both, Predicate<PlanningChoice> filter) {
        LinearRow row = draft.model().row(LinearRow.atLeast(-1));
        draft.addMeasure(row, relation.measure(), -1, filter);
        draft.addMeasure(row, relation.other(), -1, filter);
        row.add(both, 1);
    }
}
