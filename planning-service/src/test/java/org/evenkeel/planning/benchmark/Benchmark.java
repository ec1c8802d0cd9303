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
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("linear", () -> new Organisations(options.of("linear"), table).linear());
        rows.put("rules", () -> new Organisations(options.of("rules"), table).rules());
        rows.put("large", () -> new Organisations(options.of("large"), table).large());
        rows.put("frontier", () -> new Frontiers(options.of("frontier"), table).run());
        rows.put("what-if", () -> new Replans(options.of("what-if"), table).whatIf());
        rows.put("small", () -> new SmallProblems(options.of("small"), table).run());
        rows.put("knapsack", () -> new Knapsacks(options.of("knapsack"), table).run());
        rows.put("document", () -> new Documents(options.of("document"), table).run());
        List<String> wanted = options.rows().isEmpty() ? List.copyOf(rows.keySet()) : options.rows();
        if (!rows.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("Rows are " + rows.keySet() + ", not " + wanted + ".");
        }
        // a service has long started when it is asked: what the first solve of a process loads is not counted
        Ours.solve(GeneratedOrganisation.of(1_000, GeneratedOrganisation.Shape.of(WARM_MEASURES).linear()), WARM_SECONDS, 1,
                null);
        for (String row : wanted) {
            long start = System.nanoTime();
            rows.get(row).run();
            table.took(row, (System.nanoTime() - start) / 1e9);
        }
        table.print();
        table.write(Path.of(options.word("csv", "target/benchmark.csv")));
    }
}
