package org.evenkeel.impact.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;
import org.evenkeel.impact.sampling.LatinHypercube;

/**
 * Simulates with one thread a core, however many ask at once; remembers the last few draws, which all plans of one seed share.
 */
@ApplicationScoped
public class Simulator {

    private static final int DRAWS_REMEMBERED = 4;

    private final ParameterSet parameters;
    private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
        Thread thread = new Thread(task, "simulation");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Asked, Draws> remembered = new LinkedHashMap<>(DRAWS_REMEMBERED, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Draws> eldest) {
            return size() > DRAWS_REMEMBERED;
        }
    };

    private record Asked(long seed, int draws) {
    }

    Simulator(ParameterSet parameters) {
        this.parameters = parameters;
    }

    AssessmentContent simulate(AssessmentRequest request) {
        try {
            return new Assessor(parameters, threads).assess(request, draws(request.seedOrUsual(), request.drawsOrUsual()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was stopped", stopped);
        }
    }

    String parameterSet() {
        return parameters.version();
    }

    private synchronized Draws draws(long seed, int draws) {
        return remembered.computeIfAbsent(new Asked(seed, draws),
                asked -> LatinHypercube.draw(parameters, asked.seed(), asked.draws()));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
