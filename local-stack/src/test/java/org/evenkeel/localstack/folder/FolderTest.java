package org.evenkeel.localstack.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path temporary;

    @Test
    void says_which_folder_cannot_be_written_to() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");

        assertThatThrownBy(() -> Folder.at(file).prepare())
                .hasMessageStartingWith("The folder " + file + " cannot be written to");
    }

    @Test
    void lets_one_launcher_at_a_time_use_it() {
        Folder folder = prepared();
        FolderLock first = FolderLock.take(folder);

        assertThatThrownBy(() -> FolderLock.take(folder)).hasMessage("Even Keel is already running from " + temporary
                + ". Stop it there with Ctrl-C before starting it again.");
        first.close();
        FolderLock.take(folder).close();
    }

    @Test
    void keeps_secrets_for_the_next_run_where_only_their_owner_reads_them() throws IOException {
        Folder folder = prepared();
        String made = Secrets.in(folder).of("postgres.superuser");

        assertThat(Secrets.in(folder).of("postgres.superuser")).isEqualTo(made).hasSize(32);
        assertThat(Secrets.in(folder).of("another")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    private Folder prepared() {
        Folder folder = Folder.at(temporary);
        folder.prepare();
        return folder;
    }
}
