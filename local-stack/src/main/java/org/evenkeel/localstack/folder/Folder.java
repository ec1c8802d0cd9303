package org.evenkeel.localstack.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.localstack.terminal.Failure;

/** The folder of one local platform. */
public record Folder(Path root) {

    public static Folder at(Path root) {
        return new Folder(root.toAbsolutePath().normalize());
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path processes() {
        return root.resolve("processes");
    }

    /** Mails that were sent, a file each. */
    public Path mails() {
        return root.resolve("mails");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** @throws Failure when the folder cannot be made or written to */
    public void prepare() {
        try {
            for (Path folder : List.of(root, keycloak(), logs(), processes())) {
                Files.createDirectories(folder);
            }
            Files.delete(Files.createTempFile(root, "writable", null));
        } catch (IOException e) {
            throw Failure.of("The folder " + root + " cannot be written to (" + reason(e)
                    + "). Give yourself the right to write there, or use a copy of the project that is yours.", e);
        }
    }

    /** Forgets everything the services stored, and what they sent. */
    public void forgetDatabases() {
        delete(postgres());
        delete(mails());
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw Failure.of("The folder " + folder + " cannot be removed (" + reason(e) + ").", e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
