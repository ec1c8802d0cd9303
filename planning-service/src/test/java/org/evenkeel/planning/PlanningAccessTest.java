package org.evenkeel.planning;

import org.evenkeel.platform.testing.AccessContract;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class PlanningAccessTest extends AccessContract {
}
