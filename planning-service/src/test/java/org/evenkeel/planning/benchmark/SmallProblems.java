package org.evenkeel.planning.benchmark;

import org.evenkeel.planning.solving.Oracle;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** The row on small problems: up to 12 measures, against a look at every plan by the second definition of the rules. */
final class SmallProblems {

    private static final int MOST_MEASURES = 12;

    private final Options options;
    private final Table table;

    SmallProblems(Options options, Table table) {
        this.options = options;
        this.table = table;
    }

    void run() {
        int equal = 0;
        int all = 0;
        for (long seed : options.seeds("1-40")) {
            int measures = 3 + (int) (seed % (MOST_MEASURES - 2));
            PlanningProblem problem = RandomProblems.of(seed, measures, measures > 8 ? 1 : 3);
            boolean same = Ours.solve(problem, options.number("seconds", 10), seed, null).result().levels()
                    .equals(Oracle.best(problem));
            table.figure(new Place("small", measures + " measures " + seed), "ours", options.number("seconds", 10),
                    "equal to exhaustive search", same);
            equal += same ? 1 : 0;
            all++;
        }
        table.goal("≤ 12 measures", "equal to exhaustive search, always", equal + " of " + all);
    }
}
