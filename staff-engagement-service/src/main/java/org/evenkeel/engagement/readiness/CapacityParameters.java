package org.evenkeel.engagement.readiness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The numbers by which a profile becomes days, each with its grade and evidence. */
record CapacityParameters(List<CapacityParameter> all) {

    private static final String FILE = "/org/evenkeel/engagement/readiness/capacity-parameters.json";

    static CapacityParameters shipped() {
        try (InputStream in = Objects.requireNonNull(CapacityParameters.class.getResourceAsStream(FILE), FILE)) {
            return new CapacityParameters(JsonMapper.builder().build().readValue(in, new TypeReference<>() {
            }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    double of(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalStateException("No capacity parameter is called " + name)).value();
    }
}
