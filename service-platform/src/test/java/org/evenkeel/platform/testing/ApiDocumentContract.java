package org.evenkeel.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.evenkeel.platform.security.Roles;
import org.junit.jupiter.api.Test;

/**
 * The committed API document is what the service does. Extend it with {@code @QuarkusTest}. Run the test with
 * {@code -Dopenapi.update=true} to write the document anew.
 */
public abstract class ApiDocumentContract {

    /** Where the document is committed, from the module's folder. */
    protected Path committedDocument() {
        return Path.of("src/main/openapi/openapi.yaml");
    }

    @Test
    void the_committed_document_is_the_generated_one() throws IOException {
        ApiDocument generated = ApiDocument.generated();
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(committedDocument().getParent());
            Files.writeString(committedDocument(), generated.text());
        }
        assertThat(committedDocument()).as("Write it with -Dopenapi.update=true, and commit it").exists();
        assertThat(ApiDocument.of(Files.readString(committedDocument())).root())
                .as("%s differs from what the service does. Run this test with -Dopenapi.update=true, look at the difference and"
                        + " commit it: other services and the web application rely upon it", committedDocument())
                .isEqualTo(generated.root());
    }

    @Test
    void each_operation_names_its_roles_and_its_problems() {
        List<ApiOperation> operations = ApiDocument.generated().operations();
        assertThat(operations).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (ApiOperation operation : operations) {
            all.assertThat(operation.roles().isEmpty()).as("%s: roles, by @RolesAllowed on the method", operation)
                    .isEqualTo(operation.isOpenedBySecret());
            all.assertThat(operation.roles()).as("%s: known roles", operation)
                    .allMatch(role -> Roles.OF_PEOPLE.contains(role) || role.equals(Roles.SERVICE));
            all.assertThat(operation.node().path("responses").properties()).as("%s: problem responses", operation)
                    .extracting(response -> response.getKey()).contains("400", "401", "403");
            all.assertThat(operation.node().path("summary").asText()).as("%s: summary, by @Operation", operation).isNotBlank();
        }
        all.assertAll();
    }
}
