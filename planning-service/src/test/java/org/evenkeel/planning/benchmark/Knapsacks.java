package org.evenkeel.planning.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Peer;

/** The row on public knapsack instances; where a folder has no large ones, some of their shape are drawn. */
final class Knapsacks {

    private static final Map<String, Double> BEST = Map.of("I01", 173.0, "I02", 364.0, "I03", 1602.0, "I04", 3597.0,
            "I05", 3905.7, "I06", 4799.3);
    private static final int[] DRAWN = { 100, 200, 400 };
    private static final int LARGE = 100;
    private static final double PER_CENT = 100;

    private final Options options;
    private final Table table;
    private final List<String> optimal = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<Double> large = new ArrayList<>();
    private final List<Double> largeOfPeer = new ArrayList<>();

    Knapsacks(Options options, Table table) {
        this.options = options;
        this.table = table;
    }

    void run() throws IOException {
        List<Knapsack> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(options.word("folder", "src/test/resources/benchmark/mmkp")))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("I")).sorted().toList()) {
                all.add(Knapsack.read(file));
            }
        }
        if (all.stream().noneMatch(knapsack -> knapsack.items().size() >= LARGE)) {
            for (int classes : DRAWN) {
                all.add(Knapsack.drawn(classes, classes));
            }
        }
        int seconds = options.number("seconds", 30);
        for (Knapsack knapsack : all) {
            run(knapsack, seconds);
        }
        table.goal("knapsacks, " + seconds + " s", "≤ 0.12 % mean on the large ones; optimum on I01, I02, I03, I05, I06",
                "large: mean %s (CP-SAT %s) below the bound; optimum on %s; not on %s".formatted(
                        Organisations.perCent(mean(large)), Organisations.perCent(mean(largeOfPeer)), optimal, missed));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private void run(Knapsack knapsack, int seconds) {
        PlanningProblem problem = knapsack.problem();
        Ours ours = Ours.solve(problem, seconds, 1, null);
        double value = (knapsack.mostPence() - ours.result().levels().firstShortfallPence()) / PER_CENT;
        try (Peer peer = new Peer(problem, false)) {
            Peer.Found cp = peer.cpSat(seconds, options.cores(), 1);
            double bound = (knapsack.mostPence() - Math.max(peer.boundPence(), cp.boundPence())) / PER_CENT;
            double cpValue = cp.choices() == null ? 0 : saved(problem, cp);
            table.figure(new Place("knapsack", knapsack.name()), "ours", seconds, "value", value);
            table.figure(new Place("knapsack", knapsack.name()), "CP-SAT", seconds, "value", cpValue);
            table.figure(new Place("knapsack", knapsack.name()), "bound", seconds, "value", bound);
            if (options.number("scip", 1) > 0) {
                Peer.Found scip = peer.scip(seconds);
                table.figure(new Place("knapsack", knapsack.name()), "SCIP", seconds, "value",
                        scip.choices() == null ? 0 : saved(problem, scip));
            }
            if (knapsack.items().size() >= LARGE) {
                large.add(PER_CENT * (bound - value) / bound);
                largeOfPeer.add(PER_CENT * (bound - cpValue) / bound);
            } else if (BEST.containsKey(knapsack.name())) {
                (value >= BEST.get(knapsack.name()) ? optimal : missed).add(knapsack.name());
            }
        }
    }

    private static double saved(PlanningProblem problem, Peer.Found found) {
        PlanLedger ledger = new PlanLedger(problem);
        found.choices().forEach(ledger::put);
        return ledger.inYearPence() / PER_CENT;
    }
}
