package org.evenkeel.planning.solving.method;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Relaxation;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.config.solver.EnvironmentMode;

/**
 * Finds the best plan of a problem: the relaxation for a start and for bounds, rounding to a legal plan, then local search;
 * where there are few plans, it looks at all. It keeps no state: several threads may solve at once.
 */
public final class PlanSolver {

    private static final long MOST_PLANS_TO_ENUMERATE = 50_000;
    private static final long MILLISECONDS = 1_000;
    private static final int RELAXATION_SHARE = 4;
    private static final int MOST_MEASURES_TO_EXHAUST = 12;
    private static final int ATTEMPTS_BEFORE_EXHAUSTING = 8;
    private static final long LAST_MILLISECONDS = 200;

    private final long mostPlansToEnumerate;
    private final EnvironmentMode mode;

    /** A solver as it is used. */
    public PlanSolver() {
        this(MOST_PLANS_TO_ENUMERATE, EnvironmentMode.REPRODUCIBLE);
    }

    PlanSolver(long mostPlansToEnumerate, EnvironmentMode mode) {
        this.mostPlansToEnumerate = mostPlansToEnumerate;
        this.mode = mode;
    }

    /**
     * Solves. Ends at a limit, when stopped, or as soon as the plan is proved best.
     *
     * @param start choice ids of a stored plan to go on from; null starts afresh. The result is never worse than it. A
     *        choice that is gone or no longer allowed is replaced
     * @throws UnsolvableProblemException before solving, where a measure is left without a choice
     */
    public SolveResult solve(
            PlanningProblem problem,
            SolveLimits limits,
            @Nullable List<String> start,
            SolveListener listener,
            StopSignal stop) {
        checkRanges(problem);
        try (Relaxation relaxation = new Relaxation(problem)) {
            return solve(problem, limits, new BestPlan(problem, relaxation, start == null
                    ? PlanChoices.plainest(problem)
                    : PlanChoices.resumed(problem, start), listener), new Tools(relaxation, stop));
        }
    }

    private record Tools(Relaxation relaxation, StopSignal stop) {
    }

    private SolveResult solve(PlanningProblem problem, SolveLimits limits, BestPlan best, Tools tools) {
        long budget = limits.seconds() * MILLISECONDS;
        PolishingPhase.Left left = () -> tools.stop().stopped() ? 0 : budget - best.elapsedMilliseconds();
        BooleanSupplier ended = () -> left.milliseconds() <= 0;
        Relaxation.Point point = tools.relaxation().solve(budget / RELAXATION_SHARE);
        best.tell();
        boolean all = Enumeration.plans(problem) <= mostPlansToEnumerate && enumerate(problem, best, ended);
        PlanRounding rounding = new PlanRounding(problem, limits.seed(), ended);
        if (!all && !best.proven()) {
            round(problem, best, rounding, point);
            round(problem, best, rounding,
                    tools.relaxation().solveAround(best.levels(), left.milliseconds() / RELAXATION_SHARE));
            best.tell();
        }
        Long mostReachable = tools.relaxation().mostReachableInYearPence(left.milliseconds() / RELAXATION_SHARE);
        if (!all && !best.proven() && problem.measures().size() <= MOST_MEASURES_TO_EXHAUST && mostPlansToEnumerate > 0) {
            all = exhaust(problem, limits, best, tools, left);
        }
        if (!all && !best.proven() && !ended.getAsBoolean()) {
            search(problem, limits, best, tools, left);
        }
        best.spare(problem);
        tools.relaxation().solveAround(best.levels(), Math.max(LAST_MILLISECONDS, left.milliseconds() / RELAXATION_SHARE));
        best.tell();
        return best.result(all, mostReachable);
    }

    private void search(
            PlanningProblem problem, SolveLimits limits, BestPlan best, Tools tools, PolishingPhase.Left left) {
        BooleanSupplier ended = () -> left.milliseconds() <= 0;
        PolishingPhase polishing = new PolishingPhase(problem, best, new PolishingPhase.Improvers(
                new Polishing(problem, tools.relaxation(), tools.stop(), limits.seed()),
                new PlanRounding(problem, limits.seed(), ended),
                new Rebuilding(problem, limits.seed(), ended), left));
        new SearchRun(problem, best, tools.stop()).run(limits, mode, left, polishing);
    }

    private static boolean exhaust(
            PlanningProblem problem, SolveLimits limits, BestPlan best, Tools tools, PolishingPhase.Left left) {
        Polishing polishing = new Polishing(problem, tools.relaxation(), tools.stop(), limits.seed());
        for (int attempt = 0; attempt < ATTEMPTS_BEFORE_EXHAUSTING; attempt++) {
            List<PlanningChoice> polished = polishing.attempt(best, left.milliseconds());
            if (polished != null) {
                best.offer(problem, polished);
            }
        }
        long end = best.elapsedMilliseconds() + left.milliseconds() / 2;
        return new BoundedEnumeration(problem, best,
                () -> left.milliseconds() <= 0 || best.elapsedMilliseconds() > end)
                .complete(tools.relaxation(), left.milliseconds());
    }

    private static boolean enumerate(PlanningProblem problem, BestPlan best, BooleanSupplier ended) {
        List<PlanningChoice> plan = new Enumeration(problem, ended).best();
        if (plan == null) {
            return false;
        }
        best.offer(problem, plan);
        return true;
    }

    private static void round(
            PlanningProblem problem, BestPlan best, PlanRounding rounding, Relaxation.@Nullable Point point) {
        List<PlanningChoice> start = point == null ? best.choices() : PlanRounding.largestShares(problem, point);
        best.offer(problem, rounding.improve(start));
    }

    private static void checkRanges(PlanningProblem problem) {
        for (PlanningMeasureFact measure : problem.measures()) {
            if (measure.range().isEmpty()) {
                throw new UnsolvableProblemException(cause(measure), measure.reference());
            }
        }
    }

    private static UnsolvableProblemException.Cause cause(PlanningMeasureFact measure) {
        if (measure.choices().isEmpty()) {
            return UnsolvableProblemException.Cause.NO_CHOICE;
        }
        return measure.mustBeTaken() && measure.choices().stream().noneMatch(PlanningChoice::taken)
                ? UnsolvableProblemException.Cause.CANNOT_BE_TAKEN
                : UnsolvableProblemException.Cause.CONTRADICTORY_PINS;
    }

    /**
     * A plan in figures, with every rule it breaks.
     *
     * @param choiceIds one a measure
     * @throws IllegalArgumentException where an id is unknown, or a measure has none or two
     */
    public PlanEvaluation evaluate(PlanningProblem problem, List<String> choiceIds) {
        return new PlanEvaluator(problem, PlanChoices.of(problem, choiceIds)).evaluate();
    }
}
