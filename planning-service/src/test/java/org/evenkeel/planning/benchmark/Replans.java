package org.evenkeel.planning.benchmark;

import java.util.List;
import java.util.Set;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.ProblemVariant;
import org.evenkeel.planning.solving.relaxation.SoftLevel;

/** The rows on solving again: what-if from a present plan, and a sweep of targets. */
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

    /** As many plans as asked for, from 0.3 of the target to all that can be reached, one after the other. */
    void frontier() {
        int plans = 15;
        int seconds = options.number("seconds", 4);
        PlanningProblem problem = GeneratedOrganisation.of(options.seeds("1").get(0),
                GeneratedOrganisation.Shape.of(options.number("measures", 200)));
        long start = System.nanoTime();
        double worst = 0;
        List<String> before = null;
        for (int plan = 0; plan < plans; plan++) {
            double share = 0.3 + 1.2 * plan / (plans - 1);
            PlanningTarget target = new PlanningTarget((long) (problem.target().inYearPence() * share), 0, false);
            SolveResult result = Ours.solve(ProblemVariant.of(problem).target(target).build(), seconds, 1, before).result();
            before = result.choiceIds();
            double gap = result.gap() == null ? Double.POSITIVE_INFINITY : result.gap().cost().basisPoints() / PER_CENT;
            table.figure(new Place("frontier", "plan " + plan), "ours", seconds, "% gap of the cost", gap);
            worst = Math.max(worst, gap);
        }
        double took = (System.nanoTime() - start) / 1e9;
        table.figure(new Place("frontier", "all"), "ours", took, "% gap of the cost, at most", worst);
        table.goal("frontier of 15 plans, " + problem.measures().size() + " measures, on one core", "< 60 s, each within 1 %",
                "%.1f s, at most %s".formatted(took, Organisations.perCent(worst)));
    }
}
