package org.evenkeel.engagement.equality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * By which numbers a look is asked for, and where they come from.
 *
 * @param ratio of a group's rate of being kept to the best-off group's
 * @param leastPeople a smaller group is not told of
 */
record EqualityThresholds(BigDecimal ratio, int leastPeople, String source) {

    private static final String FILE = "/org/evenkeel/engagement/equality/equality-thresholds.json";

    static EqualityThresholds shipped() {
        try (InputStream in = Objects.requireNonNull(EqualityThresholds.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.builder().build().readValue(in, EqualityThresholds.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
