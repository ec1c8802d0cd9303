package org.evenkeel.localstack.whole;

import com.fasterxml.jackson.databind.JsonNode;

/** What was answered, also when it is a refusal. */
record Answer(int status, String contentType, JsonNode body) {
}
