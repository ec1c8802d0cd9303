package org.evenkeel.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.test.common.http.TestHTTPResourceManager;

/** The API document as the running service generates it. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final String text;
    private final JsonNode root;

    private ApiDocument(String text) throws IOException {
        this.text = text;
        this.root = new YAMLMapper().readTree(text);
    }

    static ApiDocument generated() {
        String management = TestHTTPResourceManager.getManagementUri();
        URI address = URI.create(management.replaceAll("/$", "") + "/openapi");
        try (InputStream answer = address.toURL().openStream()) {
            return new ApiDocument(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("No API document at " + address, failed);
        }
    }

    static ApiDocument of(String text) throws IOException {
        return new ApiDocument(text);
    }

    String text() {
        return text;
    }

    JsonNode root() {
        return root;
    }

    /** What a node refers to, or the node itself. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : resolve(root.at(reference.asText().substring(1)));
    }

    List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (METHODS.contains(method.getKey())) {
                operations.add(
                        new ApiOperation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), this));
            }
        }));
        return operations;
    }
}
