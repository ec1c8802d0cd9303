package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import com.fasterxml.jackson.databind.JsonNode;

/** The events of one organisation from one service to another, as both sides tell of them. */
final class Mail {

    private final Steadfast auditor;
    private final String from;
    private final String to;

    /** @param from planning or engagement */
    Mail(Steadfast auditor, String from, String to) {
        this.auditor = auditor;
        this.from = from;
        this.to = to;
    }

    /** One event as a side knows it. */
    record Letter(String id, String stream, long sequence, String type, String actor) {
    }

    void awaitEmptyOutbox() {
        auditor.awaits("/api/" + from + "/outbox-events?status=PENDING", list -> list.path("items").isEmpty());
    }

    /** Newest first. */
    List<Letter> sent() {
        return letters("/api/" + from + "/outbox-events?status=DELIVERED");
    }

    List<Letter> dead() {
        return letters("/api/" + from + "/outbox-events?status=DEAD");
    }

    /** Last applied first. */
    List<Letter> applied() {
        return letters("/api/" + to + "/inbox-events");
    }

    /** Each event that one side sent the other applied, once and in its turn, and nothing else. */
    void isWhole() {
        assertThat(dead()).as("dead letters from " + from).isEmpty();
        List<Letter> applied = new ArrayList<>(applied());
        assertThat(applied).as("applied by " + to).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sent());
        Collections.reverse(applied);
        Map<String, List<Long>> order = new TreeMap<>();
        applied.forEach(letter -> order.computeIfAbsent(letter.stream(), any -> new ArrayList<>()).add(letter.sequence()));
        assertThat(order).allSatisfy((stream, numbers) -> assertThat(numbers).as(stream)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, numbers.size()).boxed().toList()));
    }

    private List<Letter> letters(String path) {
        List<Letter> letters = new ArrayList<>();
        for (JsonNode one : auditor.lists(path)) {
            letters.add(new Letter(one.path("id").asText(), one.path("stream").asText(), one.path("sequence").asLong(),
                    one.path("type").asText(), one.path("actor").asText()));
        }
        return letters;
    }
}
