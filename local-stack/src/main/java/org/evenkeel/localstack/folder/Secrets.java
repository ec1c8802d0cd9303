package org.evenkeel.localstack.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

import org.evenkeel.localstack.terminal.Failure;

/** Passwords and client secrets of this installation: random, made when first asked for, kept in a file of its owner alone. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(Folder folder) {
        Secrets secrets = new Secrets(folder.secrets());
        try {
            if (Files.exists(secrets.file)) {
                try (Reader reader = Files.newBufferedReader(secrets.file)) {
                    secrets.known.load(reader);
                }
            }
            return secrets;
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.of("The file of secrets " + secrets.file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    public synchronized String of(String name) {
        String secret = known.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        try {
            PrivateFile.write(file, this::write);
        } catch (IOException e) {
            throw Failure.of("The file of secrets " + file + " cannot be written (" + e.getMessage() + ").", e);
        }
    }

    private void write(Path target) throws IOException {
        try (Writer writer = Files.newBufferedWriter(target)) {
            known.store(writer, "Secrets of this installation of Even Keel");
        }
    }
}
