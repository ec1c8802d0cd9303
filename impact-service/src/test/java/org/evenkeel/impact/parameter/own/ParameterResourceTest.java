package org.evenkeel.impact.parameter.own;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ParameterResourceTest {

    @Test
    void tells_each_parameter_with_range_unit_grade_and_evidence() {
        given().auth().oauth2(Tokens.of("brighton").as(Roles.AUDITOR)).get("/api/impact/parameters").then().statusCode(200)
                .body("version", startsWith("2026-11 "))
                .body("parameters", hasSize(ImpactParameter.COUNT))
                .body("parameters.grade", everyItem(is(oneOf("A", "B", "C", "X"))))
                .body("parameters.unit", everyItem(not("")))
                .body("parameters.find { it.name == 'commitment-by-fairness' }.low", equalTo(0.30f))
                .body("parameters.find { it.name == 'commitment-by-fairness' }.central", equalTo(0.40f))
                .body("parameters.find { it.name == 'commitment-by-fairness' }.high", equalTo(0.50f))
                .body("parameters.find { it.name == 'commitment-by-fairness' }.grade", equalTo("A"))
                .body("parameters.find { it.name == 'commitment-by-fairness' }.study", startsWith("van Dierendonck & Jacobs"));
    }
}
