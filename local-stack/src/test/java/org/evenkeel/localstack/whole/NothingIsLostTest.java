package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Two hundred events of the life of plans and suggestions, while planning, engagement and impact are killed in turn, twice
 * each, at
 * moments drawn by a seed. In the end each event was applied once, and what it was sent for is so.
 */
@ExtendWith(PlatformExtension.class)
@Order(Integer.MAX_VALUE - 1)
@Timeout(900)
class NothingIsLostTest {

    private static final long SEED = 20270401;
    private static final int ROUNDS = 2;
    private static final int EVENTS = 200;
    private static final int WITHDRAWN = 22;
    private static final int CONSULTED = 3;
    private static final int WORKERS = 5;
    private static final List<String> MEASURES = List.of("CHSC1", "CHSC3", "CHSC4");
    private static final long TARGET_PENCE = 10_000_000;

    private static Platform platform;
    private static List<String> plans;
    private static Set<Mail.Letter> earlier;

    @BeforeAll
    static void solve(Platform shared, @TempDir Path folder) throws Exception {
        platform = shared;
        Planning.ofSalford(platform);
        plans = plansOfBrighton(folder);
        earlier = new HashSet<>();
        mail().forEach(mail -> earlier.addAll(mail.sent()));
    }

    @Test
    void two_hundred_events_are_each_applied_once_while_every_service_is_killed_in_turn() throws Exception {
        int consulting = eventsOfConsultations();
        int suggestions = EVENTS - 2 * WITHDRAWN - CONSULTED - consulting;
        Deaths deaths = new Deaths(platform.whole(), SEED, ROUNDS,
                EventfulSteps.OF_A_PLAN * plans.size() + WITHDRAWN + consulting + EventfulSteps.OF_A_SUGGESTION * suggestions);
        String run = Long.toString(System.currentTimeMillis());
        List<String> titles = IntStream.rangeClosed(1, suggestions)
                .mapToObj(number -> "Share van %d of %s".formatted(number, run))
                .toList();

        long begun = System.nanoTime();
        done(work(new EventfulSteps(platform, deaths::stepTaken), titles), deaths);
        long worked = System.nanoTime();
        mail().forEach(Mail::awaitEmptyOutbox);

        System.out.printf("%d events; %d requests in vain; all steps taken after %.1f s, all events delivered %.1f s later%n",
                EVENTS,
                Steadfast.IN_VAIN.get(), (worked - begun) / 1e9, (System.nanoTime() - worked) / 1e9);
        mail().forEach(Mail::isWhole);
        assertThat(mail().stream().flatMap(mail -> mail.sent().stream()).filter(letter -> !earlier.contains(letter)))
                .hasSize(EVENTS);
        planningHasAMeasureOfEach(titles);
        engagementKnowsEachPlan();
        planningKnowsEachConsultation();
    }

    private static List<Runnable> work(EventfulSteps steps, List<String> titles) {
        List<Runnable> work = new ArrayList<>();
        plans.stream().skip(CONSULTED).forEach(plan -> work.add(() -> {
            steps.authorised(plan);
            steps.withdrawn(plan);
        }));
        plans.stream().limit(CONSULTED).forEach(plan -> work.add(() -> {
            steps.authorised(plan);
            steps.consulted(plan);
        }));
        titles.forEach(title -> work.add(() -> steps.suggestionAccepted(title)));
        Collections.shuffle(work, new Random(SEED));
        return work;
    }

    private static int eventsOfConsultations() {
        EventfulSteps steps = new EventfulSteps(platform, () -> {
        });
        return consulted().stream().mapToInt(plan -> steps.consultationsNeeded(plan) * (1 + 2 * EventfulSteps.RESPONSES)).sum();
    }

    private static void planningHasAMeasureOfEach(List<String> titles) {
        assertThat(new Steadfast(platform, "salford-finance-director").lists("/api/planning/measures"))
                .extracting(measure -> measure.path("title").asText()).filteredOn(titles::contains)
                .containsExactlyInAnyOrderElementsOf(titles);
    }

    private static void engagementKnowsEachPlan() {
        List<JsonNode> known = new Steadfast(platform, "auditor").lists("/api/engagement/engagement-plans").stream()
                .filter(one -> plans.contains(one.path("planId").asText())).toList();
        assertThat(known).extracting(one -> one.path("planId").asText()).containsExactlyInAnyOrderElementsOf(plans);
        assertThat(known).allSatisfy(one -> assertThat(one.path("status").asText())
                .isEqualTo(consulted().contains(one.path("planId").asText()) ? "CURRENT" : "WITHDRAWN"));
    }

    private static void planningKnowsEachConsultation() {
        Steadfast trustee = new Steadfast(platform, "trustee");
        for (String plan : consulted()) {
            for (JsonNode item : trustee.reads("/api/planning/plans/" + plan + "/consultation").path("items")) {
                int responses = item.path("needed").asBoolean() ? EventfulSteps.RESPONSES : 0;
                assertThat(item.hasNonNull("openedOn")).isEqualTo(item.path("needed").asBoolean());
                assertThat(item.path("responses").asInt()).isEqualTo(responses);
                assertThat(item.path("answered").asInt()).isEqualTo(responses);
            }
        }
    }

    private static void done(List<Runnable> work, Deaths deaths) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS + 1);
        try {
            Future<?> deathsDone = workers.submit(deaths);
            List<Future<?>> all = new ArrayList<>();
            work.forEach(task -> all.add(workers.submit(task)));
            all.add(deathsDone);
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Mail> mail() {
        Steadfast brighton = new Steadfast(platform, "auditor");
        Steadfast salford = new Steadfast(platform, "salford-auditor");
        return List.of(new Mail(brighton, "planning", "engagement"), new Mail(brighton, "engagement", "planning"),
                new Mail(salford, "planning", "engagement"), new Mail(salford, "engagement", "planning"));
    }

    private static List<String> consulted() {
        return plans.subList(0, CONSULTED);
    }

    /** Three lines of a published list, solved as often as plans are needed; all that is taken is signed off. */
    private static List<String> plansOfBrighton(Path folder) throws Exception {
        Path list = Files.write(folder.resolve("three-lines.csv"), Files.readAllLines(Planning.SALFORD).stream()
                .filter(line -> line.startsWith("org,") || MEASURES.stream().anyMatch(ref -> line.contains("," + ref + ",")))
                .toList());
        Planning planning = Planning.as(platform, "finance-director");
        planning.imported(list, Map.of("plannedFrom", "2027-04-01"));
        planning.stateBoard(3, 2);
        String scenario = planning.scenario(TARGET_PENCE, 2);
        List<String> jobs = IntStream.range(0, WITHDRAWN + CONSULTED).mapToObj(any -> planning.asked(scenario)).toList();
        List<String> made = new ArrayList<>();
        for (String job : jobs) {
            made.add(planning.followed(job, event -> false).path("planId").asText());
        }
        Steadfast executive = new Steadfast(platform, "executive");
        for (String measure : MEASURES) {
            executive.does("/api/planning/measures/" + measure + "/sign-offs", Map.of());
        }
        return made;
    }
}
