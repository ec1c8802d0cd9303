package org.evenkeel.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** SHA-256 over the address and the canonical request: order of fields and spacing in the body make no difference. */
@ApplicationScoped
class RequestHash {

    private final ObjectMapper json;
    private final CurrentOperation operation;

    RequestHash(ObjectMapper json, CurrentOperation operation) {
        this.json = json;
        this.operation = operation;
    }

    byte[] of(Object request) {
        try {
            JsonNode tree = json.valueToTree(request);
            byte[] canonical = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(json.treeToValue(tree, Object.class));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.address.getBytes(UTF_8));
            digest.update((byte) 0);
            return digest.digest(canonical);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A request cannot be hashed", impossible);
        }
    }
}
