package org.evenkeel.messages.tiny;

import com.fasterxml.jackson.databind.JsonNode;

/** A request as the neighbour got it, and what it answered. */
record Delivered(String organisation, String authorization, JsonNode event, int answered) {

    long sequence() {
        return event.path("sequence").asLong();
    }

    String written() {
        return event.path("payload").path("written").asText();
    }
}
