package org.evenkeel.planning.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A text that ships with the product. */
public final class ShippedText {

    private ShippedText() {
    }

    /**
     * @param resource its absolute name, such as {@code /law/protective_award.csv}; one that does not ship is a fault of ours
     */
    public static String of(String resource) {
        try (InputStream in = Objects.requireNonNull(ShippedText.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
