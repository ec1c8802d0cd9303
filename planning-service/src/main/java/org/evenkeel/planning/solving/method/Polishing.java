package org.evenkeel.planning.solving.method;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.ExactAnswer;
import org.evenkeel.planning.solving.relaxation.ExactProgram;
import org.evenkeel.planning.solving.relaxation.ExactTask;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.evenkeel.planning.solving.relaxation.Interruption;
import org.evenkeel.planning.solving.relaxation.Relaxation;
import org.evenkeel.planning.solving.relaxation.SoftLevel;
import org.jspecify.annotations.Nullable;

/**
 * Exact polishing: around the best plan, CP-SAT decides a neighbourhood of measures anew, by every rule that is in rows.
 * The level that is made small goes in turn over those whose gap is open. Neighbourhoods grow while they are solved to the
 * end and shrink while they are not. Nothing here reads a clock, save the limit that ends the whole solve.
 */
final class Polishing {

    private static final int LEAST_MEASURES = 6;
    private static final int FIRST_MEASURES = 40;
    private static final double GROWTH = 1.3;
    private static final int MEASURES_A_CHOICE = 20;

    private final ExactProgram exact;
    private final Relaxation relaxation;
    private final Interruption interruption;
    private final List<int[]> neighbours;
    private final List<int[]> teams;
    private final Random random;
    private final Map<SoftLevel, Relaxation.Point> points = new EnumMap<>(SoftLevel.class);
    private final Map<SoftLevel, ScoreLevels> pointsAt = new EnumMap<>(SoftLevel.class);
    private final Map<Neighbourhood, Double> sizes = new EnumMap<>(Neighbourhood.class);
    private final Effort effort;
    private int turn;

    Polishing(PlanningProblem problem, Relaxation relaxation, Interruption interruption, long seed) {
        this.relaxation = relaxation;
        this.interruption = interruption;
        this.exact = relaxation.exact();
        this.neighbours = Neighbours.of(problem);
        this.teams = Neighbours.teams(problem);
        this.random = new Random(seed);
        this.effort = new Effort();
        for (Neighbourhood kind : Neighbourhood.values()) {
            sizes.put(kind, (double) Math.min(FIRST_MEASURES, problem.measures().size()));
        }
    }

    /**
     * One attempt around the best plan.
     *
     * @param milliseconds left of the whole solve
     * @return a plan that is better as far as the rules in rows go; null where none was found
     */
    @Nullable
    List<PlanningChoice> attempt(BestPlan best, long milliseconds) {
        SoftLevel level = level(best.gap(), turn);
        Relaxation.Point point = point(level, best.levels(), milliseconds);
        if (point == null || milliseconds <= 0) {
            return null;
        }
        Neighbourhood kind = Neighbourhood.values()[turn % Neighbourhood.values().length];
        turn++;
        Neighbourhood.Around around = new Neighbourhood.Around(exact, best.choices(), point, neighbours, teams);
        BitSet open = kind.open(around, width(kind, dearest(level, best.gap())), random);
        ExactAnswer answer = exact.solve(new ExactTask(best.choices(), best.levels(), level, open,
                kind.whole() ? effort.core(open.cardinality()) : effort.small(), random.nextInt(Integer.MAX_VALUE)),
                milliseconds, interruption);
        boolean moved = !answer.plan().equals(best.choices());
        resize(kind, answer.complete(), moved);
        return moved ? answer.plan() : null;
    }

    /** A whole one begins narrow, which is soon solved, and grows. */
    private Neighbourhood.Width width(Neighbourhood kind, double dearest) {
        double size = sizes.getOrDefault(kind, (double) FIRST_MEASURES);
        return kind.whole()
                ? new Neighbourhood.Width(neighbours.size(), Math.max(2, (int) (size / MEASURES_A_CHOICE)), dearest)
                : new Neighbourhood.Width((int) Math.round(size), effort.choices(kind), dearest);
    }

    /** A choice that is dearer than the gap is in no plan that is better, by the rules that are in rows. */
    private static double dearest(SoftLevel level, @Nullable Gap gap) {
        return gap == null ? Double.POSITIVE_INFINITY : 1 + switch (level) {
            case DEPTH -> gap.depthPence();
            case FIRST_SHORTFALL -> gap.first().pence();
            case SECOND_SHORTFALL -> gap.second().pence();
            case COST -> gap.cost().pence();
        };
    }

    private void resize(Neighbourhood kind, boolean complete, boolean moved) {
        if (!moved || !complete) {
            double size = sizes.getOrDefault(kind, (double) FIRST_MEASURES) * (complete ? GROWTH : 1 / GROWTH);
            sizes.put(kind, Math.max(LEAST_MEASURES, Math.min(size, 10.0 * neighbours.size())));
        }
    }

    /** Of the levels with an open gap one after the other, the earlier ones more often; the cost where none is shown. */
    private static SoftLevel level(@Nullable Gap gap, int turn) {
        if (gap == null) {
            return SoftLevel.COST;
        }
        int cycle = turn / Neighbourhood.values().length % 3;
        if (gap.depthPence() > 0 && cycle < 2) {
            return SoftLevel.DEPTH;
        }
        if (gap.first().pence() > 0 && cycle < 2) {
            return SoftLevel.FIRST_SHORTFALL;
        }
        return gap.second().pence() > 0 && (cycle < 2 || gap.cost().pence() == 0) ? SoftLevel.SECOND_SHORTFALL
                : gap.cost().pence() > 0 ? SoftLevel.COST : SoftLevel.FIRST_SHORTFALL;
    }

    /** The relaxation's solution where the levels before are held; found anew only when these have moved. */
    private Relaxation.@Nullable Point point(SoftLevel level, ScoreLevels levels, long milliseconds) {
        ScoreLevels at = pointsAt.get(level);
        if (at == null || !sameBefore(level, at, levels)) {
            Relaxation.Point point = relaxation.solveAt(level, levels, milliseconds);
            if (point != null) {
                points.put(level, point);
                pointsAt.put(level, levels);
            }
        }
        return points.get(level);
    }

    private static boolean sameBefore(SoftLevel level, ScoreLevels one, ScoreLevels other) {
        return switch (level) {
            case DEPTH -> true;
            case FIRST_SHORTFALL -> one.depthPence() == other.depthPence();
            case SECOND_SHORTFALL -> one.depthPence() == other.depthPence()
                    && one.firstShortfallPence() == other.firstShortfallPence();
            case COST -> one.depthPence() == other.depthPence()
                    && one.firstShortfallPence() == other.firstShortfallPence()
                    && one.secondShortfallPence() == other.secondShortfallPence();
        };
    }
}
