package org.evenkeel.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.localstack.terminal.Failure;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private final List<String> stopped = new ArrayList<>();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void stops_everything_and_says_so_in_one_sentence_when_the_main_job_has_a_fault() {
        int exitCode = launcher((options, started) -> {
            started.accept(() -> stopped.add("stack"));
            throw new IllegalStateException("no such field");
        }).run(List.of());

        assertThat(exitCode).isEqualTo(1);
        assertThat(stopped).containsExactly("stack");
        assertThat(complaints()).containsExactly("The launcher itself failed (java.lang.IllegalStateException: no such field). "
                + "Everything was stopped.");
    }

    @Test
    void stops_everything_and_tells_what_was_refused_with_its_evidence() {
        int exitCode = launcher((options, started) -> {
            started.accept(() -> stopped.add("stack"));
            throw Failure.of("planning-service stopped while starting.", List.of("one", "two"));
        }).run(List.of());

        assertThat(exitCode).isEqualTo(1);
        assertThat(stopped).containsExactly("stack");
        assertThat(complaints()).containsExactly("planning-service stopped while starting.", "  | one", "  | two");
    }

    @Test
    void stops_everything_when_the_work_is_done() {
        int exitCode = launcher((options, started) -> started.accept(() -> stopped.add("stack"))).run(List.of("--once"));

        assertThat(exitCode).isZero();
        assertThat(stopped).containsExactly("stack");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void starts_nothing_for_a_command_line_it_cannot_understand() {
        int exitCode = launcher((options, started) -> started.accept(() -> stopped.add("stack"))).run(List.of("--frsh"));

        assertThat(exitCode).isEqualTo(2);
        assertThat(stopped).isEmpty();
        assertThat(complaints()).containsExactly("There is no option --frsh. ./start --help lists those there are.");
    }

    private Launcher launcher(Launcher.Work work) {
        return new Launcher(work, new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private List<String> complaints() {
        return complaints.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
