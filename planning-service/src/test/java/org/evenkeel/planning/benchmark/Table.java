package org.evenkeel.planning.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of figures: every one goes to the CSV, and the summaries are printed at the end as the table of goals. */
final class Table {

    private static final long MEBIBYTE = 1 << 20;

    private final PrintStream out;
    private final List<String> csv = new ArrayList<>(List.of("row,instance,solver,seconds,figure,value"));
    private final List<String> goals = new ArrayList<>();

    Table(PrintStream out) {
        this.out = out;
    }

    /** One figure of one solver on one instance. */
    void figure(Place place, String solver, double seconds, String figure, Object value) {
        String written = value instanceof Double number ? String.format(Locale.ROOT, "%.4f", number) : String.valueOf(value);
        csv.add(String.join(",", place.row(), place.instance(), solver, String.format(Locale.ROOT, "%.1f", seconds), figure,
                written));
        out.printf(Locale.ROOT, "  %-10s %-12s %-22s %6.1f s  %-28s %s%n", place.row(), place.instance(), solver, seconds,
                figure, written);
        out.flush();
    }

    /** One line of the table of goals. */
    void goal(String work, String goal, String measured) {
        goals.add("| " + work + " | " + goal + " | " + measured + " |");
    }

    /** How long a row took in all, drawing problems included. */
    void took(String row, double seconds) {
        figure(new Place(row, "all"), "all", seconds, "seconds in all", seconds);
    }

    void print() {
        out.printf("%s, %d processors, %d MiB of heap at most%n", LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / MEBIBYTE);
        out.println("| work | goal | measured |");
        out.println("|---|---|---|");
        goals.forEach(out::println);
    }

    void write(Path path) throws IOException {
        Files.write(path, csv);
        out.println("Every figure: " + path.toAbsolutePath());
    }
}
