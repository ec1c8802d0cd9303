package org.evenkeel.engagement;

import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.HealthContract;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class EngagementHealthTest extends HealthContract {
}
