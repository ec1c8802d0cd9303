package org.evenkeel.impact.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.evenkeel.impact.parameter.ParameterSet;

/** The table of parameters as text, to be changed in tests. */
public final class SampleTable {

    private SampleTable() {
    }

    public static String shipped() {
        try (InputStream in = ParameterSet.class.getResourceAsStream("/parameters/impact-parameters.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
