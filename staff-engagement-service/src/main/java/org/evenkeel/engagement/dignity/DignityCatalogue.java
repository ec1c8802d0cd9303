package org.evenkeel.engagement.dignity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** The catalogue as shipped, read once at start: a catalogue that cannot be read must not start. */
@Startup
@Singleton
public class DignityCatalogue {

    private static final String FILE = "dignity-rules.json";

    private final Contents contents;

    DignityCatalogue(ObjectMapper json) {
        try (InputStream file = DignityCatalogue.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            contents = json.readValue(file, Contents.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    public String version() {
        return contents.version();
    }

    public List<DignityRule> rules() {
        return contents.rules();
    }

    /** @throws IllegalStateException for what is none of them */
    public DignityRule rule(String id) {
        return contents.rules().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The catalogue has no rule " + id));
    }

    record Contents(String version, List<DignityRule> rules) {

        Contents {
            rules = List.copyOf(rules);
        }
    }
}
