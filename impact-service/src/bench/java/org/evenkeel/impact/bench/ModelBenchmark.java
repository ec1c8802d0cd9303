package org.evenkeel.impact.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.evenkeel.impact.assessment.AssessmentTimes;
import org.evenkeel.impact.pricing.PriceTimes;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The command: the kernel by JMH, the model beside its peer in one run, the three goals, time by size. Fails where the two
 * implementations do not say the same.
 */
public final class ModelBenchmark {

    private static final int TEAMS = 60;
    private static final int MONTHS = 48;
    private static final int DRAWS = 2_000;
    private static final int TIMES = 7;
    private static final double AGREED = 1e-9;

    private ModelBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        kernel();
        beside();
        AssessmentTimes.print();
        PriceTimes.print();
        new Scaling().run(Path.of("docs", "scaling.svg"));
    }

    private static void kernel() throws RunnerException {
        for (RunResult result : new Runner(
                new OptionsBuilder().include(KernelBenchmark.class.getSimpleName()).build()).run()) {
            double micros = result.getPrimaryResult().getScore();
            System.out.printf(Locale.ROOT, "Kernel by JMH: %.1f million draws·months·teams a second on one core (±%.1f %%)%n",
                    (double) KernelBenchmark.FUTURES * MONTHS * TEAMS / micros,
                    100 * result.getPrimaryResult().getScoreError() / micros);
        }
    }

    private static void beside() throws IOException, InterruptedException {
        Timing timing = new Timing(TEAMS, DRAWS);
        Answer own = Answer.ofModel(timing.baseline(), timing.course(), timing.draws());
        double one = timing.onOneCore(TIMES);
        double all = timing.onAllCores(TIMES);
        Answer peer = Peers.best(timing.baseline(), timing.course(), timing.draws());
        double apart = own.furthestFrom(peer);
        System.out.printf(Locale.ROOT, "%,d draws × %d months × %d teams, figures of %s within %.0e of ours:%n", DRAWS, MONTHS,
                TEAMS, peer.who(), apart);
        print("impact-service, one core, processor time", one, peer.seconds());
        print("impact-service, %d cores, by the clock".formatted(Runtime.getRuntime().availableProcessors()), all,
                peer.seconds());
        print(peer.who() + ", one core, processor time", peer.seconds(), peer.seconds());
        if (!(apart <= AGREED)) {
            throw new IllegalStateException("The two do not say the same.");
        }
    }

    private static void print(String who, double seconds, double peer) {
        System.out.printf(Locale.ROOT, "  %-44s %.3f s  %6.1f million draws·months·teams a second  %.1f × the peer%n", who,
                seconds, (double) DRAWS * MONTHS * TEAMS / seconds / 1e6, peer / seconds);
    }
}
