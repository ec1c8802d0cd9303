package org.evenkeel.messages.tiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.evenkeel.messages.Destination;
import org.evenkeel.messages.Outbox;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** From the outbox to a neighbour that is well, or down for a while. */
@QuarkusTest
@TestProfile(TinyMessages.class)
class DeliveryTest {

    private static final int STREAMS = 20;
    private static final int EVENTS_A_STREAM = 10;

    @Inject
    Sender sender;

    @Inject
    Outbox outbox;

    @Test
    void an_event_arrives_as_it_was_added() {
        String stream = Sender.newStream();
        sender.adds("brighton", stream, "hello");
        Delivered got = Soon.until(() -> Neighbour.got(stream), all -> all.size() == 1).get(0);
        assertThat(got.organisation()).isEqualTo("brighton");
        assertThat(got.authorization()).isEqualTo("Bearer ours");
        JsonNode event = got.event();
        assertThat(event.path("source").asText()).isEqualTo("PLANNING");
        assertThat(event.path("sequence").asLong()).isEqualTo(1);
        assertThat(event.path("type").asText()).isEqualTo("note-written");
        assertThat(event.path("actor").asText()).isEqualTo("subject-of-kim");
        assertThat(Instant.parse(event.path("occurredAt").asText())).isBefore(Instant.now().plusSeconds(1));
        assertThat(event.path("payload").toString()).isEqualTo("{\"written\":\"hello\"}");
        Soon.until(() -> Sender.listed("brighton", "DELIVERED").extract().<List<String>> path("items.id"),
                ids -> ids.contains(event.path("id").asText()));
    }

    @Test
    void events_of_a_stream_arrive_in_order_and_each_once() {
        String stream = Sender.newStream();
        sender.inTransaction("hove", () -> {
            for (int number = 1; number <= EVENTS_A_STREAM; number++) {
                outbox.add(Destination.ENGAGEMENT, stream, "note-written", new Note("no. " + number));
            }
        });
        Soon.until(() -> Neighbour.got(stream), all -> all.size() >= EVENTS_A_STREAM);
        assertThat(Neighbour.got(stream)).extracting(Delivered::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, EVENTS_A_STREAM).boxed().toList());
        assertThat(Neighbour.got(stream)).extracting(Delivered::written).startsWith("no. 1", "no. 2").endsWith("no. 10");
    }

    @Test
    void what_is_rolled_back_is_never_sent_and_leaves_no_gap() {
        String stream = Sender.newStream();
        assertThatThrownBy(() -> sender.inTransaction("brighton", () -> {
            outbox.add(Destination.ENGAGEMENT, stream, "note-written", new Note("regretted"));
            throw new IllegalStateException("rolled back");
        })).hasMessage("rolled back");
        sender.adds("brighton", stream, "meant");
        Delivered got = Soon.until(() -> Neighbour.got(stream), all -> !all.isEmpty()).get(0);
        assertThat(got.written()).isEqualTo("meant");
        assertThat(got.sequence()).isEqualTo(1);
    }

    @Test
    void nothing_is_added_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.add(Destination.ENGAGEMENT, "plan:1", "note-written", new Note("no")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void organisations_have_streams_of_their_own() {
        String stream = Sender.newStream();
        sender.adds("brighton", stream, "ours");
        sender.adds("lewes", stream, "theirs");
        Soon.until(() -> Neighbour.got(stream), all -> all.size() == 2);
        assertThat(Neighbour.got(stream)).extracting(Delivered::sequence).containsExactly(1L, 1L);
        assertThat(Neighbour.got(stream)).extracting(Delivered::organisation).containsExactlyInAnyOrder("brighton", "lewes");
    }

    @Test
    void two_hundred_events_of_twenty_streams_are_delivered_within_seconds() {
        List<String> streams = IntStream.range(0, STREAMS).mapToObj(any -> Sender.newStream()).toList();
        Instant begun = Instant.now();
        for (int round = 0; round < EVENTS_A_STREAM; round++) {
            for (String stream : streams) {
                sender.adds("hastings", stream, "round " + round);
            }
        }
        Instant added = Instant.now();
        Soon.until(() -> streams.stream().mapToInt(stream -> Neighbour.got(stream).size()).sum(),
                sum -> sum >= STREAMS * EVENTS_A_STREAM);
        Duration delivered = Duration.between(added, Instant.now());
        System.out.printf("200 events of 20 streams: added in %d ms, all delivered %d ms after the last was added%n",
                Duration.between(begun, added).toMillis(), delivered.toMillis());
        assertThat(streams).allSatisfy(stream -> assertThat(Neighbour.got(stream)).extracting(Delivered::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, EVENTS_A_STREAM).boxed().toList()));
        assertThat(delivered).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void what_waits_for_a_neighbour_that_is_down_is_delivered_soon_after_it_is_up_and_no_failure_is_counted() {
        String stream = Sender.newStream();
        int port = Neighbour.port();
        Neighbour.goesDown();
        try {
            sender.adds("seaford", stream, "first", "second");
            Soon.until(() -> Sender.listed("seaford", "PENDING").extract().<List<String>> path("items.lastError"),
                    errors -> errors.stream().anyMatch(error -> error != null && error.contains("did not answer")));
        } finally {
            Neighbour.comesUpAt(port);
        }
        Instant up = Instant.now();
        Soon.until(() -> Neighbour.applied(stream), all -> all.size() == 2);
        assertThat(Duration.between(up, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(Neighbour.applied(stream)).extracting(Delivered::written).containsExactly("first", "second");
        Soon.until(() -> Sender.listed("seaford", "PENDING").extract().<List<String>> path("items.id"), List::isEmpty);
        Sender.listed("seaford", "DEAD").body("items", empty());
        assertThat(Sender.listed("seaford", "DELIVERED").extract().<List<Integer>> path("items.attempts"))
                .containsExactly(1, 1);
    }
}
