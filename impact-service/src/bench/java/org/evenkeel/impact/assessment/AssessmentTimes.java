package org.evenkeel.impact.assessment;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.evenkeel.impact.parameter.AbsenceSector;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.LatinHypercube;

/** How long whole assessments take, from the question to the answer, drawing included, and the most memory they held. */
public final class AssessmentTimes {

    private static final int TEAMS_A_SERVICE = 5;
    private static final int EFFECT = 5;

    private AssessmentTimes() {
    }

    public static void print() {
        ParameterSet parameters = ParameterSet.shipped();
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Assessor assessor = new Assessor(parameters, threads);
            time(assessor, parameters, question(60, 2_000, 48), 7);
            time(assessor, parameters, question(300, 10_000, 60), 2);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void time(Assessor assessor, ParameterSet parameters, AssessmentRequest question, int times)
            throws InterruptedException {
        double best = Double.POSITIVE_INFINITY;
        System.gc();
        long held = pools(false);
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            assessor.assess(question, LatinHypercube.draw(parameters, question.seedOrUsual(), question.drawsOrUsual()));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "Assessment of %,d draws × %d months × %d teams and %d services: %.2f s on %d cores, "
                + "heap %d MB at first and at most %d MB%n", question.drawsOrUsual(), question.monthsOrUsual(),
                question.teams().size(), question.services().size(), best, Runtime.getRuntime().availableProcessors(),
                held >> 20, pools(true) >> 20);
    }

    private static long pools(boolean peak) {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                sum += peak ? pool.getPeakUsage().getUsed() : pool.getUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return sum;
    }

    private static AssessmentRequest question(int teams, int draws, int months) {
        List<AssessedTeam> read = new ArrayList<>();
        List<AssessedService> services = new ArrayList<>();
        List<AssessedMeasure> measures = new ArrayList<>();
        for (int s = 0; s < teams / TEAMS_A_SERVICE; s++) {
            services.add(new AssessedService("s" + s, "Service " + s, 1 + s % 4, 93_000_000, 10_000));
        }
        List<Long> monthly = new ArrayList<>(Collections.nCopies(EFFECT, 0L));
        monthly.addAll(Collections.nCopies(12 - EFFECT, 600_000L));
        for (int g = 0; g < teams; g++) {
            String service = "s" + g / TEAMS_A_SERVICE;
            read.add(new AssessedTeam("t" + g, service, null, 20, 1_800, 100, 50L, 80_000_000, 0));
            measures.add(new AssessedMeasure("m" + g, AssessedMaturity.PLAN_IN_PROGRESS, null, monthly, 7_200_000L, List.of(),
                    2, 4, EFFECT, List.of(new AssessedLeavers("t" + g, 1, 1, 0, 0, 10)),
                    List.of(new AssessedLevelChange(service, 100, 0, null)), List.of(), null, null, false, null));
        }
        return new AssessmentRequest(new UUID(0, 1), "0".repeat(64), AssessmentKind.PLAN, 1L, draws, months, "2027-04",
                AbsenceSector.COUNCIL, null, read, services, List.of(), measures, null);
    }
}
