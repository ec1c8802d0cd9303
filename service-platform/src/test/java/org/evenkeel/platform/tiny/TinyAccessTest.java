package org.evenkeel.platform.tiny;

import org.evenkeel.platform.testing.AccessContract;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TinyService.class)
class TinyAccessTest extends AccessContract {
}
