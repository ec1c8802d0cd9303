package org.evenkeel.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void tells_level_message_and_what_was_thrown() {
        String line = "{\"level\":\"ERROR\",\"message\":\"Failed to start\",\"stackTrace\":\": java.lang.X: checksum mismatch\\n\\tat a.B\"}";
        assertThat(LogLine.readable(line)).isEqualTo("ERROR Failed to start: : java.lang.X: checksum mismatch");
    }

    @Test
    void leaves_plain_lines_as_they_are_but_for_their_length() {
        assertThat(LogLine.readable("  starting  up ")).isEqualTo("starting up");
        assertThat(LogLine.readable("x".repeat(400))).hasSize(301).endsWith("…");
    }

    @Test
    void shows_a_broken_line_as_it_is() {
        assertThat(LogLine.readable("{\"level\":")).isEqualTo("{\"level\":");
    }
}
