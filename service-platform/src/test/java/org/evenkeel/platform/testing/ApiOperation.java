package org.evenkeel.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation of the API document, and how to call it. */
record ApiOperation(String method, String path, JsonNode node, ApiDocument document) {

    static final String ORGANISATION = "brighton";

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    List<String> roles() {
        return StreamSupport.stream(node.path("x-roles").spliterator(), false).map(JsonNode::asText).toList();
    }

    /** Whether a secret in the request opens it, and no sign-in. */
    boolean isOpenedBySecret() {
        return node.path("x-opened-by-secret").asBoolean();
    }

    /** The path with an identifier that belongs to nothing in every placeholder. */
    String address() {
        return addressWith(NOBODY);
    }

    String addressWith(String parameter) {
        return path.replaceAll("\\{[^}]+}", parameter.replace("$", "\\$"));
    }

    boolean hasPlaceholder() {
        return path.contains("{");
    }

    List<String> parametersIn(String place) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : node.path("parameters")) {
            JsonNode resolved = document.resolve(parameter);
            if (place.equals(resolved.path("in").asText())) {
                names.add(resolved.path("name").asText());
            }
        }
        return names;
    }

    Optional<String> contentType() {
        var types = document.resolve(node.path("requestBody")).path("content").fieldNames();
        return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
    }

    boolean readsJson() {
        return contentType().filter("application/json"::equals).isPresent();
    }

    JsonNode bodySchema() {
        return document.resolve(node.path("requestBody")).path("content").path("application/json").path("schema");
    }

    /** A call without a token, with an empty object where a body is read. */
    Caller call() {
        return withBody(Caller.to(method, address()));
    }

    Caller withBody(Caller caller) {
        contentType().ifPresent(type -> caller.with("Content-Type", type).sending("{}".getBytes(UTF_8)));
        return caller;
    }

    /** A caller of a role: a service also says for which organisation. */
    static Caller bearing(Caller caller, String role) {
        return role.equals(Roles.SERVICE)
                ? caller.bearing(Tokens.service()).with(CurrentOrganisation.HEADER, ORGANISATION)
                : caller.bearing(Tokens.of(ORGANISATION).as(role));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
