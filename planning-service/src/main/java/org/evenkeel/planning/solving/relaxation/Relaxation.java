package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.jspecify.annotations.Nullable;

/**
 * The relaxation of one problem, solved level by level in the order of the score. It keeps every bound it has proved, and
 * answers from them at once. It holds native memory, so it must be closed; used by one thread.
 */
public final class Relaxation implements AutoCloseable {

    private static final int DEPTH = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int COST = 3;
    private static final long ONE_PER_CENT_OF = 100;
    private static final long NANOS = 1_000_000;

    private final PlanningProblem problem;
    private final RelaxationModel model;
    private final GlopProgram program;
    private final List<List<DualBound>> bounds = new ArrayList<>();
    private boolean feasible = true;

    /** Draws the relaxation up and loads it. */
    public Relaxation(PlanningProblem problem) {
        this.problem = problem;
        model = new RelaxationModel(problem);
        program = new GlopProgram(model.linear());
        for (int level = DEPTH; level <= COST; level++) {
            bounds.add(new ArrayList<>());
        }
    }

    /**
     * How much of each choice the best point of the relaxation holds.
     *
     * @param choices as in the problem's ranges, those left out that no legal plan can hold
     * @param shares 0 to 1, one a choice; of one measure they add up to 1
     * @param dearness what each choice costs above the cheapest of its measure when what is limited is paid for at the
     *        relaxation's prices, in pence of the level that was made small, 0 or more
     */
    public record Point(List<PlanningChoice> choices, double[] shares, double[] dearness) {
    }

    /**
     * Solves all levels, each with those before it at their least.
     *
     * @param milliseconds for all of it
     * @return the last point found; null where none was in time or no point fits all rows
     */
    public @Nullable Point solve(long milliseconds) {
        long end = System.nanoTime() + milliseconds * NANOS;
        Point reaching = reaching(milliseconds);
        return reaching == null ? levelByLevel(end) : reaching;
    }

    /** Where all targets can be reached one step is enough: no level before the cost has a floor above 0. */
    private @Nullable Point reaching(long milliseconds) {
        LinearSolution solution = minimise(COST, new long[COST], milliseconds);
        return solution.status() == LinearSolution.Status.OPTIMAL ? point(COST, solution) : null;
    }

    private @Nullable Point levelByLevel(long end) {
        long[] caps = { model.mostOf(DEPTH), model.mostOf(FIRST), model.mostOf(SECOND) };
        Point point = null;
        for (int level = DEPTH; level <= COST; level++) {
            if (level < COST && caps[level] == 0) {
                continue;
            }
            LinearSolution solution = minimise(level, caps, left(end));
            feasible = feasible && solution.status() != LinearSolution.Status.INFEASIBLE;
            if (solution.status() == LinearSolution.Status.OPTIMAL) {
                point = point(level, solution);
                if (level < COST) {
                    caps[level] = (long) Math.ceil(value(level, solution)) + 1;
                }
            }
        }
        return point;
    }

    /**
     * Solves again with the levels before the cost held at what {@code levels} has, which is where its gap is measured.
     *
     * @return the point of least cost there; null where none was found in time
     */
    public @Nullable Point solveAround(ScoreLevels levels, long milliseconds) {
        long end = System.nanoTime() + milliseconds * NANOS;
        long[] caps = caps(levels);
        LinearSolution solution = minimise(COST, caps, left(end));
        if (levels.firstShortfallPence() > firstAtLeast(levels)) {
            minimise(FIRST, caps, left(end));
        }
        if (levels.secondShortfallPence() > secondAtLeast(levels)) {
            minimise(SECOND, caps, left(end));
        }
        return solution.status() == LinearSolution.Status.OPTIMAL ? point(COST, solution) : null;
    }

    /**
     * Solves one level with the levels before it held at what {@code levels} has: the prices by which a plan with these
     * levels is made better.
     *
     * @return null where none was found in time
     */
    public @Nullable Point solveAt(SoftLevel level, ScoreLevels levels, long milliseconds) {
        LinearSolution solution = minimise(level.ordinal(), caps(levels), milliseconds);
        return solution.status() == LinearSolution.Status.OPTIMAL ? point(level.ordinal(), solution) : null;
    }

    /**
     * The floor of one level for plans that are no worse than {@code levels} on the levels before.
     *
     * @return null where none was found in time
     */
    public @Nullable LevelFloor floorAt(SoftLevel level, ScoreLevels levels, long milliseconds) {
        Point point = solveAt(level, levels, milliseconds);
        List<DualBound> proved = bounds.get(level.ordinal());
        long[] caps = caps(levels);
        for (int cap = level.ordinal(); cap < caps.length; cap++) {
            caps[cap] = model.mostOf(cap);
        }
        return point == null ? null
                : new LevelFloor(level, Math.max(0, proved.get(proved.size() - 1).at(caps)), point);
    }

    private Point point(int level, LinearSolution solution) {
        return new Point(model.choices(), solution.values(),
                Dearness.of(model.linear(), model.objective(level), solution.duals()));
    }

    /** The same rules in whole numbers. */
    public ExactProgram exact() {
        return new ExactProgram(model);
    }

    private static long left(long end) {
        return (end - System.nanoTime()) / NANOS;
    }

    private LinearSolution minimise(int level, long[] caps, long milliseconds) {
        for (int cap = 0; cap < caps.length; cap++) {
            program.cap(model.capRows().get(cap), cap < level ? caps[cap] : model.mostOf(cap));
        }
        LinearSolution solution = milliseconds <= 0 ? LinearSolution.none(LinearSolution.Status.UNKNOWN)
                : program.minimise(model.objective(level), milliseconds);
        if (solution.status() == LinearSolution.Status.OPTIMAL) {
            bounds.get(level).add(
                    DualBound.prove(model.linear(), model.objective(level), solution.duals(), model.capRows()));
        }
        return solution;
    }

    private double value(int level, LinearSolution solution) {
        double sum = 0;
        long[] coefficients = model.objective(level).coefficients();
        for (int variable = 0; variable < coefficients.length; variable++) {
            sum += coefficients[variable] * solution.values()[variable];
        }
        return sum / model.objective(level).scale();
    }

    /** Whether some point fits all rows, as far as was found out; if not, no plan keeps all rules. */
    public boolean feasible() {
        return feasible;
    }

    /** An upper bound on the saving of this year that any legal plan reaches, pence; null where none was found in time. */
    public @Nullable Long mostReachableInYearPence(long milliseconds) {
        long[] caps = { model.mostOf(DEPTH), model.mostOf(FIRST), model.mostOf(SECOND) };
        for (int cap = 0; cap < caps.length; cap++) {
            program.cap(model.capRows().get(cap), caps[cap]);
        }
        LinearSolution solution = program.minimise(model.negativeInYearSaving(), milliseconds);
        return solution.status() != LinearSolution.Status.OPTIMAL ? null
                : -DualBound.prove(model.linear(), model.negativeInYearSaving(), solution.duals(), model.capRows())
                        .at(caps);
    }

    /** The gap of a plan by the bounds proved so far; null where it breaks a hard rule. */
    public @Nullable Gap gap(ScoreLevels plan) {
        if (!plan.legal()) {
            return null;
        }
        PlanningTarget target = problem.target();
        long first = target.recurrentFirst() ? target.recurrentPence() : target.inYearPence();
        long second = target.recurrentFirst() ? target.inYearPence() : target.recurrentPence();
        long priced = Math.max(plan.costPence(), (first > 0 ? first : second) / ONE_PER_CENT_OF);
        return new Gap(plan.depthPence() - atLeast(DEPTH, plan),
                Gap.Part.of(plan.firstShortfallPence() - firstAtLeast(plan), first),
                Gap.Part.of(plan.secondShortfallPence() - secondAtLeast(plan), second),
                Gap.Part.of(plan.costPence() - costAtLeast(plan), priced));
    }

    /** No legal plan with as little depth has a smaller first shortfall, pence. */
    public long firstAtLeast(ScoreLevels plan) {
        return atLeast(FIRST, plan);
    }

    /** No legal plan with as little depth and first shortfall has a smaller second shortfall, pence. */
    public long secondAtLeast(ScoreLevels plan) {
        return atLeast(SECOND, plan);
    }

    /** No legal plan with as little depth and shortfalls costs less, pence. */
    public long costAtLeast(ScoreLevels plan) {
        return atLeast(COST, plan);
    }

    private long atLeast(int level, ScoreLevels plan) {
        long best = 0;
        long[] caps = caps(plan);
        for (int cap = level; cap < caps.length; cap++) {
            caps[cap] = model.mostOf(cap);
        }
        for (DualBound bound : bounds.get(level)) {
            best = Math.max(best, bound.at(caps));
        }
        return best;
    }

    private static long[] caps(ScoreLevels plan) {
        return new long[] { plan.depthPence(), plan.firstShortfallPence(), plan.secondShortfallPence() };
    }

    @Override
    public void close() {
        program.close();
    }
}
