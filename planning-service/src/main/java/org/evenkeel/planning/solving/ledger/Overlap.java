package org.evenkeel.planning.solving.ledger;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;

/** What two measures that overlap count twice. */
public final class Overlap {

    private Overlap() {
    }

    /** Pence a year counted twice; 0 unless both are taken. */
    public static long recurrentPence(PlanningRelation relation, PlanningChoice choice, PlanningChoice other) {
        return choice.taken() && other.taken() && overlaps(relation) ? relation.overlapPence() : 0;
    }

    /** Pence of this year counted twice: a month's part for each month on whose first day both are in effect. */
    public static long inYearPence(PlanningRelation relation, PlanningChoice choice, PlanningChoice other) {
        int later = Math.max(choice.timing().effectMonth(), other.timing().effectMonth());
        int months = Math.max(0, PlanningProblem.MONTHS_IN_YEAR - Math.max(0, later));
        return overlaps(relation) ? monthlyPence(relation) * months : 0;
    }

    /** Pence of one month counted twice while both are in effect. */
    public static long monthlyPence(PlanningRelation relation) {
        return relation.overlapPence() / PlanningProblem.MONTHS_IN_YEAR;
    }

    private static boolean overlaps(PlanningRelation relation) {
        return relation.kind() == PlanningRelation.Kind.OVERLAPS;
    }
}
