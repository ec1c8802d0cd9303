package org.evenkeel.messages.tiny;

import java.util.List;
import java.util.Map;

import org.evenkeel.platform.testing.EmbeddedPostgresResource;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The tiny service's settings. It says that it is planning, and waits less than a service does. */
public class TinyMessages implements QuarkusTestProfile {

    static final int ATTEMPTS = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.rest.path", "/api/tiny",
                "quarkus.flyway.locations", "db/migration,db/messages,db/notes",
                "quarkus.smallrye-openapi.info-title", "Tiny service with messages",
                "quarkus.smallrye-openapi.info-version", "1",
                "evenkeel.messages.source", "PLANNING",
                "evenkeel.messages.attempts", Integer.toString(ATTEMPTS),
                "evenkeel.messages.first-wait", "0.2S",
                "evenkeel.messages.longest-wait-while-down", "1S",
                "evenkeel.messages.metrics-age", "0.2S");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedPostgresResource.class), new TestResourceEntry(Neighbour.class));
    }
}
