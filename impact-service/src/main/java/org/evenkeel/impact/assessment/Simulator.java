package org.evenkeel.impact.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    private record Asked(String parameterSet, long seed, int draws) {
    }

    /** What the plan of a question that holds together does, in the futures of these parameters. */
    public Simulated simulate(AssessmentRequest request, ParameterSet parameters) {
        try {
            return new Assessor(parameters, threads).assess(request, draws(request, parameters));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was stopped", stopped);
        }
    }

    private synchronized Draws draws(AssessmentRequest request, ParameterSet parameters) {
        return remembered.computeIfAbsent(new Asked(parameters.version(), request.seedOrUsual(), request.drawsOrUsual()),
                asked -> LatinHypercube.draw(parameters, asked.seed(), asked.draws()));
    }

    /** What each measure of a question saves within the first twelve months, as the mean over these futures, in pence. */
    public Map<String, Double> meanInYearPence(AssessmentRequest request, ParameterSet parameters) {
        return new MeanSavings(request, parameters, draws(request, parameters)).byMeasure();
    }

    /** Runs tasks that simulate in their own thread, one a core; their answers in the order of the tasks. */
    public <T> List<T> all(List<Callable<T>> tasks) {
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                answers.add(done.get());
            }
            return answers;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A task could not be simulated", failed.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
