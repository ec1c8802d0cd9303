package org.evenkeel.impact.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.PlainSimulation;
import org.evenkeel.impact.model.Run;
import org.evenkeel.impact.sampling.Draws;

/** The same equations written otherwise: vectorised by NumPy where Python has it, else plainly in Java, one object a team. */
final class Peers {

    private static final Path SCRIPT = Path.of("src", "bench", "python", "recovery_model.py");
    private static final int TIMES = 3;

    private Peers() {
    }

    static Answer best(Baseline baseline, Course course, Draws draws) throws IOException, InterruptedException {
        Optional<Answer> numpy = numpy(baseline, course, draws);
        return numpy.isPresent() ? numpy.get() : plain(baseline, course, draws);
    }

    /** Empty where there is no Python or no NumPy; a script that fails otherwise is a failure. */
    private static Optional<Answer> numpy(Baseline baseline, Course course, Draws draws)
            throws IOException, InterruptedException {
        if (!python("-c", "import numpy").map(Said::well).orElse(false)) {
            System.out.println("No Python with NumPy here: the peer is plain Java.");
            return Optional.empty();
        }
        Path question = Path.of("target", "bench", "question.json");
        new Question(baseline, course, draws).write(question);
        Said said = python(SCRIPT.toString(), question.toString(), Integer.toString(TIMES)).orElseThrow();
        if (!said.well()) {
            throw new IllegalStateException("The script failed: " + said.words());
        }
        JsonNode answer = new ObjectMapper().readTree(said.words());
        return Optional.of(new Answer("NumPy " + answer.get("numpy").asText(), answer.get("seconds").asDouble(),
                row(answer.get("cost")), row(answer.get("quits"))));
    }

    private record Said(boolean well, String words) {
    }

    private static Optional<Said> python(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            // its processor time is compared with that of one thread
            builder.environment().put("OPENBLAS_NUM_THREADS", "1");
            Process process = builder.start();
            String words = new String(process.getInputStream().readAllBytes());
            return Optional.of(new Said(process.waitFor() == 0, words));
        } catch (IOException noPython) {
            return Optional.empty();
        }
    }

    private static List<Double> row(JsonNode node) {
        List<Double> row = new ArrayList<>();
        node.forEach(each -> row.add(each.asDouble()));
        return row;
    }

    static Answer plain(Baseline baseline, Course course, Draws draws) {
        PlainSimulation plan = new PlainSimulation(baseline, course);
        double best = Double.POSITIVE_INFINITY;
        List<Double> cost = new ArrayList<>();
        List<Double> quits = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            cost.clear();
            quits.clear();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int draw = 0; draw < draws.count(); draw++) {
                Run run = plan.run(draws.future(draw));
                cost.add(Answer.costOf(run));
                quits.add(Answer.sum(run.people().beyond().quits()));
            }
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        return new Answer("plain Java", best, cost, quits);
    }
}
