package org.evenkeel.planning.benchmark;

import java.util.List;
import java.util.Set;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.ProblemVariant;
import org.evenkeel.planning.solving.relaxation.SoftLevel;

/** The row on solving again: what-if from a present plan. */
final class Replans {

    private static final double PER_CENT = 100;

    private final Options options;
    private final Table table;

    Replans(Options options, Table table) {
        this.options = options;
        this.table = table;
    }

    /** Leaves one measure out of a plan and solves again from it. */
    void whatIf() {
        int seconds = options.number("seconds", 3);
        double worst = 0;
        for (long seed : options.seeds("1-3")) {
            PlanningProblem problem = GeneratedOrganisation.of(seed,
                    GeneratedOrganisation.Shape.of(options.number("measures", 200)));
            SolveResult present = Ours.solve(problem, options.number("reference", 10), seed, null).result();
            PlanningProblem pinned = without(problem, present.choiceIds());
            Ours again = Ours.solve(pinned, seconds, seed, present.choiceIds());
            SolveResult fresh = Ours.solve(pinned, options.number("reference", 10), seed, null).result();
            double above = PER_CENT * (again.result().levels().costPence() - fresh.levels().costPence())
                    / Math.max(1, fresh.levels().costPence());
            String name = "seed " + seed;
            table.figure(new Place("what-if", name), "ours", seconds, "seconds to a legal plan",
                    again.secondsToFirst(SoftLevel.COST));
            table.figure(new Place("what-if", name), "ours", seconds, "seconds in all",
                    again.result().elapsedMilliseconds() / 1_000.0);
            table.figure(new Place("what-if", name), "ours", seconds, "% above a fresh solve", above);
            worst = Math.max(worst, above);
        }
        table.goal("what-if, " + options.number("measures", 200) + " measures, " + seconds + " s", "< 3 s",
                "at most %s above a fresh solve of %d s".formatted(Organisations.perCent(worst),
                        options.number("reference", 10)));
    }

    /** The first taken measure is pinned to being left. */
    private static PlanningProblem without(PlanningProblem problem, List<String> plan) {
        for (PlanningMeasureFact fact : problem.measures()) {
            String left = fact.choices().get(0).id();
            if (!plan.contains(left)) {
                return ProblemVariant.of(problem).fix(fact.index(), Set.of(left)).build();
            }
        }
        throw new IllegalStateException("The plan takes nothing.");
    }
}
