package org.evenkeel.planning.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.planning.solvejob.DocumentProblems;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.ProblemVariant;
import org.evenkeel.planning.solving.relaxation.Peer;
import org.jspecify.annotations.Nullable;

/** The row on organisation documents of a folder, each aiming at a share of the most that can be saved in the year. */
final class Documents {

    private static final double PER_CENT = 100;
    private static final String EXAMPLES = "src/main/resources/examples";

    private final Options options;
    private final Table table;
    private int better;
    private int equal;
    private int all;

    Documents(Options options, Table table) {
        this.options = options;
        this.table = table;
    }

    void run() throws IOException {
        int seconds = options.number("seconds", 10);
        DocumentProblems problems = new DocumentProblems(options.number("year", 2027));
        try (Stream<Path> files = Files.list(Path.of(options.word("folder", EXAMPLES)))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                run(file.getFileName().toString(), aiming(problems.read(file)), seconds);
            }
        }
        table.goal("organisation documents, all rules, " + seconds + " s", "reported",
                "better than CP-SAT in %d, alike in %d of %d".formatted(better, equal, all));
    }

    /** 0.6 of the most, unless asked otherwise. */
    private PlanningProblem aiming(PlanningProblem problem) {
        long beyond = problem.measures().stream().mapToLong(measure -> measure.choices().stream()
                .mapToLong(choice -> Math.max(0, choice.saving().inYearPence())).max().orElse(0)).sum();
        SolveResult most = Ours.solve(at(problem, Math.max(1, beyond)), options.number("seconds", 10), 1, null).result();
        long saved = beyond - most.levels().firstShortfallPence();
        return at(problem, Math.max(1, saved * options.number("target", 60) / 100));
    }

    private static PlanningProblem at(PlanningProblem problem, long pence) {
        return ProblemVariant.of(problem).target(new PlanningTarget(pence, 0, false)).build();
    }

    private void run(String name, PlanningProblem problem, int seconds) {
        Ours ours = Ours.solve(problem, seconds, 1, null);
        tell(name, "ours", seconds, ours.result().levels());
        try (Peer peer = new Peer(problem, true)) {
            ScoreLevels cp = levels(problem, peer.cpSat(seconds, options.cores(), 1).choices());
            tell(name, "CP-SAT", seconds, cp);
            if (options.number("scip", 1) > 0) {
                tell(name, "SCIP", seconds, levels(problem, peer.scip(seconds).choices()));
            }
            table.figure(new Place("document", name), "relaxation", seconds, "bound, pounds", peer.boundPence() / PER_CENT);
            int order = cp == null ? -1 : ours.result().levels().compareTo(cp);
            better += order < 0 ? 1 : 0;
            equal += order == 0 ? 1 : 0;
            all++;
        }
    }

    private static @Nullable ScoreLevels levels(PlanningProblem problem, @Nullable List<PlanningChoice> choices) {
        if (choices == null) {
            return null;
        }
        PlanLedger ledger = new PlanLedger(problem);
        choices.forEach(ledger::put);
        return ledger.levels();
    }

    private void tell(String name, String solver, int seconds, @Nullable ScoreLevels levels) {
        Place place = new Place("document", name);
        table.figure(place, solver, seconds, "legal", levels != null && levels.legal());
        if (levels != null) {
            table.figure(place, solver, seconds, "shortfall, pounds", levels.firstShortfallPence() / PER_CENT);
            table.figure(place, solver, seconds, "cost, pounds", levels.costPence() / PER_CENT);
        }
    }
}
