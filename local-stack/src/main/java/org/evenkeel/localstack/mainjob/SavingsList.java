package org.evenkeel.localstack.mainjob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.evenkeel.localstack.terminal.Failure;

/**
 * The list of proposals to plan with.
 *
 * @param said what its sender says about it, in the words of the import's options
 */
record SavingsList(Path file, Map<String, Object> said) {

    private static final Path PUBLISHED_UNITS = Path
            .of("planning-service/src/main/resources/published/brighton_units_2021_22_and_2023_24.csv");

    /** The user's own list, or else the units that Brighton & Hove published for 2023/24. */
    static SavingsList chosen(Optional<Path> own, Path project) {
        return own.map(file -> new SavingsList(file, Map.of()))
                .orElseGet(() -> new SavingsList(project.resolve(PUBLISHED_UNITS),
                        Map.of("kind", "UNIT_TABLE", "publishedYear", "2023/24")));
    }

    /** Digest of its bytes in hexadecimal, by which it is known again. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw Failure.of("The file " + file + " cannot be read (" + e.getMessage() + ").", e);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
