package org.evenkeel.engagement.people.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a workforce list looks like, empty and filled in. */
public final class WorkforceTemplate {

    private static final String EXAMPLE = "/examples/workforce.csv";

    private WorkforceTemplate() {
    }

    /** Headings alone, all of them read; with the byte-order mark by which spreadsheet programs know the encoding. */
    public static String csv() {
        return Arrays.stream(WorkforceColumn.values()).map(WorkforceColumn::heading)
                .collect(Collectors.joining(",", "\ufeff", "\r\n"));
    }

    /** An invented workforce of nobody there is. */
    public static String example() {
        try (InputStream in = Objects.requireNonNull(WorkforceTemplate.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
