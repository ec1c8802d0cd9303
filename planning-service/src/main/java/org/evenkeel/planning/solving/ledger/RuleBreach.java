package org.evenkeel.planning.solving.ledger;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningRule;

/**
 * One place where a plan breaks a rule, with what a sentence about it needs.
 *
 * @param amount what the plan has there, in {@code unit}
 * @param limit what the rule allows there, in {@code unit}
 * @param penalty what it counts in the score
 * @param measures indexes of the measures that bring it about, in order
 */
public record RuleBreach(
        PlanningRule rule,
        BreachSubject subject,
        Unit unit,
        long amount,
        long limit,
        long penalty,
        List<Integer> measures) {

    public RuleBreach {
        measures = List.copyOf(measures);
    }

    /** What {@code amount} and {@code limit} are counted in. */
    public enum Unit {
        PENCE,
        /** Hundredths of a full-time equivalent. */
        HUNDREDTHS_OF_FTE,
        /** Basis points of a service's present demand. */
        LEVEL_BASIS_POINTS,
        /** The capacity's own unit. */
        CAPACITY_UNIT,
        /** Epoch days: a date against the first date allowed. */
        EPOCH_DAY,
        /** Rank of a consultation band, 0 is the shortest. */
        BAND,
        /** Months of the horizon: a start against the first month allowed. */
        MONTH,
        /** How many measures are taken. */
        MEASURES,
        /** How many pairs of measures contradict each other. */
        CLASHES,
        /** How many assessments are missing. */
        ASSESSMENTS,
        /** How many commitments start without authorisation. */
        COMMITMENTS,
        /** Formal restructures of a team within twelve months. */
        ROUNDS,
        /** Months between two restructures of a team, against the least. */
        MONTHS_BETWEEN,
        /** Millionths of a pay bill. */
        PAY_MILLIONTHS,
        /** Hundredths of a month. */
        MONTH_HUNDREDTHS,
        /** Employees dismissed, against the number that law counts by. */
        DISMISSALS
    }
}
