package org.evenkeel.localstack.mainjob;

import java.net.http.HttpHeaders;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** What the API answered; the body is a missing node where there was none, or none in JSON. */
public record ApiAnswer(int status, JsonNode body, HttpHeaders headers) {

    public Optional<String> etag() {
        return headers.firstValue("ETag");
    }

    public Optional<String> location() {
        return headers.firstValue("Location");
    }
}
