package org.evenkeel.planning.benchmark;

import java.util.Locale;

import org.evenkeel.planning.frontier.MeasuredFrontier;
import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** The row on frontiers: as many plans as asked for, by the product's own sweep, on as many threads as there are cores. */
final class Frontiers {

    private final Options options;
    private final Table table;

    Frontiers(Options options, Table table) {
        this.options = options;
        this.table = table;
    }

    void run() {
        int plans = options.number("plans", 15);
        PlanningProblem problem = GeneratedOrganisation.of(options.seeds("1").get(0),
                GeneratedOrganisation.Shape.of(options.number("measures", 200)));
        MeasuredFrontier.Result result = new MeasuredFrontier(problem, plans, options.number("seconds", 4), options.cores())
                .solve();
        int within = 0;
        double worst = 0;
        for (MeasuredFrontier.Point point : result.row()) {
            Place place = new Place("frontier", String.format(Locale.ROOT, "saves %.0f", point.savingPence() / 100.0));
            table.figure(place, "ours", point.milliseconds() / 1_000.0, "cost, pounds", point.costPence() / 100.0);
            table.figure(place, "ours", point.milliseconds() / 1_000.0, "% gap, the largest", point.gapPerCent());
            within += point.gapPerCent() <= 1 ? 1 : 0;
            worst = Math.max(worst, point.gapPerCent());
        }
        table.goal("frontier of " + plans + " plans, " + problem.measures().size() + " measures, all rules",
                "< 60 s, each within 1 %",
                "%.1f s, %d solves; %d plans that none dominates, %d within 1 %% of the bound, at most %s".formatted(
                        result.seconds(), result.solves(), result.row().size(), within, Organisations.perCent(worst)));
    }
}
