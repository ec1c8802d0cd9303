package org.evenkeel.impact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.LatinHypercube;
import org.junit.jupiter.api.Test;

/** What must be true, 6: the same seed gives the same bytes, on any number of cores. */
class SameBytesTest {

    private static final int FUTURES = 500;
    private static final long SEED = 7;
    private final ParameterSet shipped = ParameterSet.shipped();
    private final AssessmentJson json = new AssessmentJson();
    private final AssessmentRequest question = json.read(SampleQuestions.asked("brighton-plan"), AssessmentRequest.class);

    private String answer(int threads, long seed) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return json.write(new Assessor(shipped, pool).assess(question, LatinHypercube.draw(shipped, seed, FUTURES)));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void one_seed_gives_the_same_bytes_on_any_number_of_threads_and_another_seed_gives_others() throws InterruptedException {
        List<String> digests = new ArrayList<>();
        for (int threads : new int[] { 1, 2, 3, 8 }) {
            digests.add(AssessmentJson.sha256(answer(threads, SEED)));
        }
        System.out.println("digests of Brighton's plan on 1, 2, 3 and 8 threads: " + digests);
        assertThat(digests).containsOnly(digests.get(0));
        assertThat(AssessmentJson.sha256(answer(2, SEED + 1))).isNotEqualTo(digests.get(0));
    }
}
