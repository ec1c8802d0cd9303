package org.evenkeel.planning.solving.method;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.evenkeel.planning.solving.relaxation.Relaxation;
import org.jspecify.annotations.Nullable;

/** The best plan of one solve so far, told to the listener whenever it or its bound gets better. */
final class BestPlan {

    private final Relaxation relaxation;
    private final SolveListener listener;
    private final long startNanos = System.nanoTime();
    private List<PlanningChoice> choices;
    private ScoreLevels levels;
    private long steps;

    BestPlan(PlanningProblem problem, Relaxation relaxation, List<PlanningChoice> start, SolveListener listener) {
        this.relaxation = relaxation;
        this.listener = listener;
        this.choices = start;
        this.levels = PlanChoices.book(problem, start).levels();
    }

    /** Keeps a plan that is better than the best so far; says whether it was. */
    boolean offer(PlanningProblem problem, List<PlanningChoice> plan) {
        return offer(plan, PlanChoices.book(problem, plan).levels());
    }

    /** Keeps a plan, judged already, that is better than the best so far. */
    boolean offer(List<PlanningChoice> plan, ScoreLevels judged) {
        boolean better = judged.compareTo(levels) < 0;
        if (better) {
            choices = plan;
            levels = judged;
            tell();
        }
        return better;
    }

    /** Leaves out what the plan is no worse without. */
    void spare(PlanningProblem problem) {
        choices = Sparing.of(problem, choices);
        levels = PlanChoices.book(problem, choices).levels();
    }

    void tell() {
        listener.progressed(new SolveProgress(PlanChoices.ids(choices), levels, gap(), elapsedMilliseconds(), steps));
    }

    void countStep() {
        steps++;
    }

    long steps() {
        return steps;
    }

    List<PlanningChoice> choices() {
        return choices;
    }

    ScoreLevels levels() {
        return levels;
    }

    @Nullable
    Gap gap() {
        return relaxation.gap(levels);
    }

    boolean proven() {
        Gap gap = gap();
        return gap != null && gap.closed();
    }

    long elapsedMilliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
    }

    SolveResult result(boolean provenBest, @Nullable Long mostReachable) {
        return new SolveResult(PlanChoices.ids(choices), levels, gap(), provenBest || proven(), mostReachable,
                elapsedMilliseconds(), steps);
    }
}
