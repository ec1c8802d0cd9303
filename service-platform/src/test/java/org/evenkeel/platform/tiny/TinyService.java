package org.evenkeel.platform.tiny;

import java.util.List;
import java.util.Map;

import org.evenkeel.platform.testing.EmbeddedPostgresResource;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The tiny service's settings. Not an application.properties, which would reach every service through the test jar. */
public class TinyService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.rest.path", "/api/tiny",
                "quarkus.flyway.locations", "db/migration,db/tiny",
                "quarkus.smallrye-openapi.info-title", "Tiny service",
                "quarkus.smallrye-openapi.info-version", "1");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedPostgresResource.class));
    }
}
