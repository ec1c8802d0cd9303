package org.evenkeel.planning.solving.ledger;

import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * How a plan is judged: the first level that differs decides, and less is better on each. All are 0 or more.
 *
 * @param law points of law, given and pins
 * @param policy points of policy made hard
 * @param depthPence deepest shortage of cash below its floor
 * @param firstShortfallPence the shortfall that the scenario puts first
 * @param secondShortfallPence the other one
 * @param costPence cost of the consequences, and beside it what broken rules weigh that are not hard here
 */
public record ScoreLevels(
        long law,
        long policy,
        long depthPence,
        long firstShortfallPence,
        long secondShortfallPence,
        long costPence) implements Comparable<ScoreLevels> {

    /** Levels of a solver's score. */
    public static ScoreLevels of(BendableLongScore score) {
        return new ScoreLevels(-score.hardScore(0), -score.hardScore(1), -score.softScore(0), -score.softScore(1),
                -score.softScore(2), -score.softScore(3));
    }

    /** Whether no hard rule is broken. */
    public boolean legal() {
        return law == 0 && policy == 0;
    }

    /** Each level less the other's. */
    public ScoreLevels less(ScoreLevels other) {
        return new ScoreLevels(law - other.law, policy - other.policy, depthPence - other.depthPence,
                firstShortfallPence - other.firstShortfallPence, secondShortfallPence - other.secondShortfallPence,
                costPence - other.costPence);
    }

    /** The same as a solver's score. */
    public BendableLongScore toScore() {
        return BendableLongScore.of(new long[] { -law, -policy },
                new long[] { -depthPence, -firstShortfallPence, -secondShortfallPence, -costPence });
    }

    /** Below 0 where this is the better one. */
    @Override
    public int compareTo(ScoreLevels other) {
        int result = Long.compare(law, other.law);
        result = result != 0 ? result : Long.compare(policy, other.policy);
        result = result != 0 ? result : Long.compare(depthPence, other.depthPence);
        result = result != 0 ? result : Long.compare(firstShortfallPence, other.firstShortfallPence);
        result = result != 0 ? result : Long.compare(secondShortfallPence, other.secondShortfallPence);
        return result != 0 ? result : Long.compare(costPence, other.costPence);
    }
}
