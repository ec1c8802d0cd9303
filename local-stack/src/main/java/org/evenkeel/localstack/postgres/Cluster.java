package org.evenkeel.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.folder.PrivateFile;
import org.evenkeel.localstack.process.Children;
import org.evenkeel.localstack.process.Command;
import org.evenkeel.localstack.process.Ending;
import org.evenkeel.localstack.process.Role;
import org.evenkeel.localstack.terminal.Failure;

/** The folder with PostgreSQL's data: made when missing, checked when there. */
record Cluster(Path home, Binaries binaries, Unprivileged user) {

    private static final String MAJOR_VERSION = "18";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Path folder() {
        return home.resolve("data");
    }

    boolean exists() {
        return Files.exists(version());
    }

    /** @throws Failure when the data was written by another major version */
    void check() {
        try {
            String found = Files.readString(version()).strip();
            if (!found.equals(MAJOR_VERSION)) {
                throw Failure.of("The data in " + folder() + " is that of PostgreSQL " + found + ", and this is PostgreSQL "
                        + MAJOR_VERSION + ". Start with --fresh to begin anew without it.");
            }
        } catch (IOException e) {
            throw Failure.of("The data in " + folder() + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /** Whatever a killed run left: its server is ended, its pid file removed. */
    void clearLeftovers() {
        Path pidFile = folder().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            leftServer(Files.readAllLines(pidFile)).ifPresent(server -> Ending.of(server, Role.DATABASE.signal()));
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw Failure.of("The file " + pidFile + " of an earlier run is in the way (" + e.getMessage() + ").", e);
        }
    }

    /** A process of that id is only ours if it was started with this very folder. */
    private Optional<ProcessHandle> leftServer(List<String> pidFile) {
        if (pidFile.isEmpty() || !pidFile.get(0).matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidFile.get(0)))
                .filter(process -> process.info().commandLine().orElse("").contains(folder().toString()));
    }

    /** Under another name until it is complete, so that an interrupted start leaves nothing half made. */
    void initialise(Children children, String superuserPassword) {
        Path unfinished = home.resolve("data.part");
        Path passwordFile = home.resolve("superuser");
        Folder.delete(unfinished);
        try {
            PrivateFile.write(passwordFile, file -> Files.writeString(file, superuserPassword));
            Files.createDirectories(unfinished);
            user.own(home);
            List<String> words = user.command(binaries.program("initdb"), "--pgdata=" + unfinished, "--username=postgres",
                    "--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
            children.start(new Command("initdb", Role.DATABASE, words, Map.of(), home))
                    .awaitSuccess(PATIENCE);
            Files.move(unfinished, folder(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failure.of("PostgreSQL's folder " + folder() + " could not be made (" + e.getMessage() + ").", e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    private Path version() {
        return folder().resolve("PG_VERSION");
    }
}
