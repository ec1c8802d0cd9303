package org.evenkeel.impact;

import org.evenkeel.platform.testing.AccessContract;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ImpactAccessTest extends AccessContract {
}
