package org.evenkeel.platform.tiny;

import java.nio.file.Path;

import org.evenkeel.platform.testing.ApiDocumentContract;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TinyService.class)
class TinyApiDocumentTest extends ApiDocumentContract {

    @Override
    protected Path committedDocument() {
        return Path.of("src/test/openapi/openapi.yaml");
    }
}
