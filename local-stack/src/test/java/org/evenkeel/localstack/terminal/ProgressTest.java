package org.evenkeel.localstack.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void tells_the_seconds_since_the_start() {
        Instant start = Instant.parse("2027-04-01T09:00:00Z");
        Deque<Instant> times = new ArrayDeque<>(List.of(start, start.plusMillis(1_240), start.plusSeconds(75)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), times::pop);

        progress.tell("PostgreSQL: ready");
        progress.tell("Keycloak: ready");
        progress.say("as it is");

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("   1.2 s  PostgreSQL: ready",
                "  75.0 s  Keycloak: ready", "as it is");
    }
}
