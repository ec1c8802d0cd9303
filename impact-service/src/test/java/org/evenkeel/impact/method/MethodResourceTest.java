package org.evenkeel.impact.method;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class MethodResourceTest {

    @Test
    void answers_in_parts_or_as_markdown_by_what_is_accepted() {
        given().auth().oauth2(Tokens.of("method").as(Roles.EXECUTIVE)).get("/api/impact/method").then().statusCode(200)
                .contentType("application/json").body("parameters", hasSize(ImpactParameter.COUNT))
                .body("parameterSet", equalTo(ParameterSet.shipped().version())).body("sections", hasSize(8));
        String page = given().auth().oauth2(Tokens.of("method").as(Roles.EXECUTIVE)).accept("text/markdown")
                .get("/api/impact/method").then().statusCode(200).contentType("text/markdown").extract().asString();
        assertThat(page).isEqualTo(new MethodPage(ParameterSet.shipped()).markdown());
        given().auth().oauth2(Tokens.of("method").as(Roles.EXECUTIVE)).accept("image/png").get("/api/impact/method").then()
                .statusCode(406);
    }
}
