package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** What every refusal has to look like to whoever asked through the gateway. */
final class Problems {

    private Problems() {
    }

    static void check(Answer answer, int status, String type) {
        JsonNode problem = answer.body();
        assertThat(answer.status()).as("%s", problem).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo(type);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception");
        assertThat(problem.path("requestId").asText()).isNotBlank();
    }
}
