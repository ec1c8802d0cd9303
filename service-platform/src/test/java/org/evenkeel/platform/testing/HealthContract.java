package org.evenkeel.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;

/** A service tells how it is, on its management port alone. Extend it with {@code @QuarkusTest}. */
public abstract class HealthContract {

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void is_ready_when_the_database_is() {
        given().get(ready).then().statusCode(200).body("status", equalTo("UP"))
                .body("checks.name", hasItem(containsString("Database")));
    }

    @Test
    void tells_its_metrics_on_the_management_port_alone() {
        given().get(metrics).then().statusCode(200).body(containsString("jvm_memory"));
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/openapi").then().statusCode(404);
    }
}
