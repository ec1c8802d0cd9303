package org.evenkeel.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.terminal.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path temporary;
    private Folder folder;
    private Children children;

    @BeforeEach
    void prepare() {
        folder = Folder.at(temporary.resolve("a folder"));
        folder.prepare();
        children = new Children(folder);
    }

    @AfterEach
    void stop() {
        children.close();
    }

    @Test
    void tells_the_last_lines_of_a_child_that_dies_while_starting() {
        ChildProcess child = children.start(shell("echo one; echo two >&2; exit 7"));

        assertThatThrownBy(() -> child.awaitReady(() -> false, PATIENCE))
                .hasMessage("child stopped while starting (exit code 7). Its log is " + folder.log("child") + ".")
                .asInstanceOf(type(Failure.class)).extracting(Failure::evidence).isEqualTo(List.of("one", "two"));
    }

    @Test
    void tells_that_a_child_was_not_ready_in_time() {
        ChildProcess child = children.start(shell("exec sleep 60"));

        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofSeconds(1)))
                .hasMessageStartingWith("child was not ready within 1 seconds.");
    }

    @Test
    void stops_a_child_with_all_it_has_started() {
        ChildProcess child = children.start(shell("sleep 60 & echo started; wait"));
        child.awaitReady(() -> child.lastLines().contains("started"), PATIENCE);
        List<ProcessHandle> family = child.handle().descendants().toList();

        children.close();

        assertThat(family).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(child.handle().isAlive()).isFalse();
        assertThat(folder.processes()).isEmptyDirectory();
    }

    @Test
    void starts_nothing_more_once_it_is_closed() {
        children.close();

        assertThatThrownBy(() -> children.start(shell("true")))
                .hasMessage("Everything is being stopped, so child was not started.");
    }

    @Test
    void keeps_the_note_of_a_child_that_was_started_again_under_the_same_name() throws Exception {
        ChildProcess first = children.start(shell("exec sleep 60"));
        ChildProcess second = children.start(shell("exec sleep 60"));

        first.stop();
        children.forget(first);

        assertThat(Files.readString(folder.processes().resolve("child"))).startsWith(second.handle().pid() + " ");
    }

    @Test
    void ends_what_a_killed_launcher_left() {
        ChildProcess left = children.start(shell("exec sleep 60"));

        assertThat(new Children(folder).endLeftovers()).containsExactly("child");

        assertThat(left.handle().isAlive()).isFalse();
        assertThat(folder.processes()).isEmptyDirectory();
    }

    @Test
    void leaves_a_process_alone_that_only_has_the_number_of_an_earlier_child() throws IOException {
        ChildProcess other = children.start(shell("exec sleep 60"));
        Files.writeString(folder.processes().resolve("child"), other.handle().pid() + " 1000 TERM");

        assertThat(new Children(folder).endLeftovers()).isEmpty();

        assertThat(other.handle().isAlive()).isTrue();
    }

    private Command shell(String script) {
        return new Command("child", Role.SERVICE, List.of("sh", "-c", script), Map.of(), folder.root());
    }
}
