package org.evenkeel.planning.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.method.SolvedByRounding;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Peer;
import org.evenkeel.planning.solving.relaxation.SoftLevel;

/** The rows on generated organisations. */
final class Organisations {

    private static final double ONE_PER_CENT = 1.01;
    private static final double PER_CENT = 100;
    private static final String ABOVE_BOUND = "% above the best bound";
    private static final String COST = "cost, pounds";

    private final Options options;
    private final Table table;

    Organisations(Options options, Table table) {
        this.options = options;
        this.table = table;
    }

    private GeneratedOrganisation.Shape shape(int measures) {
        GeneratedOrganisation.Shape shape = GeneratedOrganisation.Shape.of(options.number("measures", measures));
        return new GeneratedOrganisation.Shape(shape.measures(), options.number("teams", shape.teams()), true);
    }

    /** What one seed came to with linear rules only. */
    private record Linear(boolean sooner, double gap) {
    }

    /** Linear rules only: how soon within one per cent, and how near in the end. */
    void linear() {
        int seconds = options.number("seconds", 10);
        int sooner = 0;
        double worst = 0;
        List<Long> seeds = options.seeds("1-5");
        for (long seed : seeds) {
            Linear measured = linear(seed, seconds);
            sooner += measured.sooner() ? 1 : 0;
            worst = Math.max(worst, measured.gap());
        }
        table.goal(shape(200).measures() + " × 3 × 12, linear rules only, " + seconds + " s",
                "within 1 % sooner than CP-SAT; ≤ 0.15 %",
                "sooner in %d of %d; at most %s above the bound".formatted(sooner, seeds.size(), perCent(worst)));
    }

    private Linear linear(long seed, int seconds) {
        PlanningProblem problem = GeneratedOrganisation.of(seed, shape(200).linear());
        String name = "seed " + seed;
        Ours ours = Ours.solve(problem, seconds, seed, null);
        try (Peer peer = new Peer(problem, false)) {
            Peer.Found cp = peer.cpSat(seconds, options.cores(), seed);
            long bound = Math.max(peer.boundPence(), cp.boundPence());
            double ourTime = ours.secondsTo(SoftLevel.COST, bound * ONE_PER_CENT);
            double cpTime = cp.improvements().stream().filter(found -> found[1] <= bound * ONE_PER_CENT)
                    .mapToDouble(found -> found[0]).findFirst().orElse(Double.POSITIVE_INFINITY);
            double gap = above(ours.result().levels().costPence(), bound);
            table.figure(new Place("linear", name), "ours", seconds, "seconds to 1 %", ourTime);
            table.figure(new Place("linear", name), "ours", seconds, ABOVE_BOUND, gap);
            table.figure(new Place("linear", name), "CP-SAT", seconds, "seconds to 1 %", cpTime);
            table.figure(new Place("linear", name), "CP-SAT", seconds, ABOVE_BOUND, cost(problem, cp, bound));
            if (options.number("scip", 1) > 0) {
                table.figure(new Place("linear", name), "SCIP", seconds, ABOVE_BOUND, cost(problem, peer.scip(seconds), bound));
            }
            return new Linear(ourTime < cpTime, gap);
        }
    }

    private static double cost(PlanningProblem problem, Peer.Found found, long bound) {
        List<PlanningChoice> choices = found.choices();
        return choices == null ? Double.POSITIVE_INFINITY : above(levels(problem, choices).costPence(), bound);
    }

    private static ScoreLevels levels(PlanningProblem problem, List<PlanningChoice> choices) {
        PlanLedger ledger = new PlanLedger(problem);
        choices.forEach(ledger::put);
        return ledger.levels();
    }

    /** What one seed came to with all rules. */
    private record AllRules(boolean better, double aboveKnown, double aboveBound, double first) {
    }

    /** All rules: against the best known, and against CP-SAT's linear plan repaired by our rounding. */
    void rules() {
        int seconds = options.number("seconds", 10);
        int reference = options.number("reference", 30);
        List<AllRules> measured = new ArrayList<>();
        options.seeds("1-5").forEach(seed -> measured.add(rules(seed, seconds, reference)));
        table.goal(shape(200).measures() + " × 3 × 12, all rules, " + seconds + " s; best known of " + reference + " s",
                "legal < 1 s; ≤ 0.5 % above the best known; better than CP-SAT repaired in 18 of 20",
                "legal, targets met after %.2f s; at most %s above; better in %d of %d; at most %s above the bound".formatted(
                        most(measured, AllRules::first), perCent(most(measured, AllRules::aboveKnown)),
                        measured.stream().filter(AllRules::better).count(), measured.size(),
                        perCent(most(measured, AllRules::aboveBound))));
    }

    private static double most(List<AllRules> measured, ToDoubleFunction<AllRules> figure) {
        return measured.stream().mapToDouble(figure).max().orElse(Double.NaN);
    }

    private AllRules rules(long seed, int seconds, int reference) {
        PlanningProblem problem = GeneratedOrganisation.of(seed, shape(200));
        String name = "seed " + seed;
        Ours ours = Ours.solve(problem, seconds, seed, null);
        ScoreLevels found = ours.result().levels();
        ScoreLevels repaired = repaired(problem, seconds, seed);
        Known known = known(problem, reference, seed);
        ScoreLevels best = known.levels().compareTo(found) < 0 ? known.levels() : found;
        AllRules measured = new AllRules(found.compareTo(repaired) < 0, above(found.costPence(), best.costPence()),
                above(found.costPence(), known.boundPence()), ours.secondsToFirst(SoftLevel.COST));
        table.figure(new Place("rules", name), "ours", seconds, COST, found.costPence() / PER_CENT);
        table.figure(new Place("rules", name), "ours", seconds, "seconds to a legal plan", measured.first());
        table.figure(new Place("rules", name), "ours", seconds, "% above the best known", measured.aboveKnown());
        table.figure(new Place("rules", name), "ours", seconds, ABOVE_BOUND, measured.aboveBound());
        table.figure(new Place("rules", name), "CP-SAT, repaired", seconds, COST, repaired.costPence() / PER_CENT);
        return measured;
    }

    /** The better of what CP-SAT with joint rows and ours found in a longer time, and the best bound. */
    private record Known(ScoreLevels levels, long boundPence) {
    }

    private Known known(PlanningProblem problem, int reference, long seed) {
        String name = "seed " + seed;
        ScoreLevels longer = Ours.solve(problem, reference, seed + 1_000, null).result().levels();
        table.figure(new Place("rules", name), "ours", reference, COST, longer.costPence() / PER_CENT);
        try (Peer joint = new Peer(problem, true)) {
            Peer.Found cp = joint.cpSat(reference, options.cores(), seed);
            List<PlanningChoice> choices = cp.choices();
            ScoreLevels best = longer;
            if (choices != null) {
                ScoreLevels found = levels(problem, choices);
                table.figure(new Place("rules", name), "CP-SAT, joint rows", reference, COST, found.costPence() / PER_CENT);
                best = found.compareTo(best) < 0 ? found : best;
            }
            return new Known(best, Math.max(joint.boundPence(), cp.boundPence()));
        }
    }

    private ScoreLevels repaired(PlanningProblem problem, int seconds, long seed) {
        try (Peer linear = new Peer(problem, false)) {
            Peer.Found cp = linear.cpSat(seconds, options.cores(), seed);
            return cp.choices() == null ? levels(problem, SolvedByRounding.plainest(problem))
                    : levels(problem, SolvedByRounding.repaired(problem, cp.choices(), seed));
        }
    }

    /** 2,000 measures: against CP-SAT's bound on the linear rules. */
    void large() {
        int seconds = options.number("seconds", 60);
        for (long seed : options.seeds("1")) {
            PlanningProblem problem = GeneratedOrganisation.of(seed, shape(2_000));
            String name = "seed " + seed;
            Ours ours = Ours.solve(problem, seconds, seed, null);
            long memory = Memory.peakMebibytes();
            try (Peer peer = new Peer(problem, false)) {
                Peer.Found cp = peer.cpSat(seconds, options.cores(), seed);
                long bound = Math.max(peer.boundPence(), cp.boundPence());
                double above = above(ours.result().levels().costPence(), bound);
                table.figure(new Place("large", name), "ours", seconds, "legal", ours.result().levels().legal());
                table.figure(new Place("large", name), "ours", seconds, "% above the linear bound", above);
                table.figure(new Place("large", name), "ours", seconds, "MiB at most", memory);
                table.figure(new Place("large", name), "CP-SAT, linear rules", seconds, "% above the linear bound",
                        cost(problem, cp, bound));
                table.goal(problem.measures().size() + " measures, " + problem.pools().size() + " teams, " + seconds + " s",
                        "≤ 0.5 % above CP-SAT's linear bound; < 2 GiB", "%s above; %d MiB".formatted(perCent(above), memory));
            }
        }
    }

    private static double above(long pence, long bound) {
        return bound == 0 ? pence == 0 ? 0 : Double.POSITIVE_INFINITY : PER_CENT * (pence - bound) / bound;
    }

    static String perCent(double value) {
        return String.format(Locale.ROOT, "%.3f %%", value);
    }
}
