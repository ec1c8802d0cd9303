package org.evenkeel.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.evenkeel.localstack.mainjob.Assignment;
import org.evenkeel.localstack.mainjob.FinancialYear;
import org.evenkeel.localstack.terminal.Failure;

/** The command line. */
public record Options(boolean help, boolean once, boolean fresh, int port, Assignment job) {

    public static final int DEFAULT_PORT = 8080;
    static final String USAGE = """
            Usage: ./start [options]

            Starts Even Keel on this machine (PostgreSQL, Keycloak, the three services and a gateway), does the main
            job once as a finance director would, and then serves until Ctrl-C.

              --list FILE   a list of savings proposals to import (CSV or XLSX), instead of the one that comes along
              --year YYYY   the financial year to plan, by the year it begins in; 2027/28 is read too
              --once        stop when the main job is done
              --fresh       forget all data of earlier runs first
              --port N      the port to serve on, instead of 8080
              --help        this text
            """;

    private static final int HIGHEST_PORT = 65_535;

    /** @throws Failure for a command line that cannot be understood */
    static Options read(List<String> words) {
        Deque<String> rest = new ArrayDeque<>(words);
        Options options = new Options(false, false, false, DEFAULT_PORT, new Assignment(Optional.empty(), Optional.empty()));
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String word, Deque<String> rest) {
        return switch (word) {
            case "--help", "-h" -> new Options(true, once, fresh, port, job);
            case "--once" -> new Options(help, true, fresh, port, job);
            case "--fresh" -> new Options(help, once, true, port, job);
            case "--port" -> new Options(help, once, fresh, port(value(word, rest)), job);
            case "--list" ->
                new Options(help, once, fresh, port, new Assignment(Optional.of(list(value(word, rest))), job.year()));
            case "--year" ->
                new Options(help, once, fresh, port, new Assignment(job.list(), Optional.of(year(value(word, rest)))));
            default -> throw Failure.ofUsage("There is no option " + word + ". ./start --help lists those there are.");
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.element().startsWith("--")) {
            throw Failure.ofUsage("The option " + option + " needs a value. ./start --help says which.");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw Failure.ofUsage("'" + text + "' is not a port. Give a number from 1 to " + HIGHEST_PORT + ".");
    }

    private static Path list(String text) {
        Path file = Path.of(text);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Failure.ofUsage("The list '" + text + "' is not a file that can be read. Check its name and place.");
        }
        return file.toAbsolutePath();
    }

    private static FinancialYear year(String text) {
        return FinancialYear.read(text).orElseThrow(() -> Failure.ofUsage(
                "'" + text + "' is not a financial year. Write 2027, or 2027/28."));
    }
}
