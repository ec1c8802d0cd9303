package org.evenkeel.planning.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.solving.GeneratedOrganisation;

/**
 * Ours and its peers on the same problems, with equal seconds and cores, one after the other: prints the table of goals and
 * writes every figure to a CSV. Each row of the table is a word of the command line; without any, all rows run.
 */
public final class Benchmark {

    private static final int WARM_MEASURES = 40;
    private static final int WARM_SECONDS = 5;

    private Benchmark() {
    }

    @FunctionalInterface
    private interface Row {
        void run() throws IOException;
    }

    public static void main(String[] words) throws IOException {
        Options options = Options.of(words);
        Table table = new Table(System.out);
        Organisations organisations = new Organisations(options, table);
        Replans replans = new Replans(options, table);
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("linear", organisations::linear);
        rows.put("rules", organisations::rules);
        rows.put("large", organisations::large);
        rows.put("frontier", replans::frontier);
        rows.put("what-if", replans::whatIf);
        rows.put("small", new SmallProblems(options, table)::run);
        rows.put("knapsack", new Knapsacks(options, table)::run);
        List<String> wanted = options.rows().isEmpty() ? List.copyOf(rows.keySet()) : options.rows();
        if (!rows.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("Rows are " + rows.keySet() + ", not " + wanted + ".");
        }
        // a service has long started when it is asked: what the first solve of a process loads is not counted
        Ours.solve(GeneratedOrganisation.of(1_000, GeneratedOrganisation.Shape.of(WARM_MEASURES).linear()), WARM_SECONDS, 1,
                null);
        for (String row : wanted) {
            rows.get(row).run();
        }
        table.print();
        table.write(Path.of(options.word("csv", "target/benchmark.csv")));
    }
}
