package org.evenkeel.platform.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problem responses that follow from an operation's form; it need not repeat them. */
final class ProblemsInDocument {

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.of(
            "400", "Malformed: it cannot be read",
            "401", "Not signed in, or the token is no longer valid",
            "403", "Not allowed to the roles of this token, or the token names no organisation",
            "404", "There is no such thing in this organisation",
            "409", "In conflict with the present state, or the first request with this key still runs",
            "412", "Changed by someone else meanwhile",
            "413", "Too large",
            "415", "Not a media type this operation reads",
            "422", "Understood, but invalid; every violation is named",
            "428", "If-Match is required"));

    ProblemsInDocument(Components components) {
        components.addSchema(VIOLATION, object("One broken rule of a request")
                .addProperty("field", text("Path to the value, such as teams[2].employees; empty for the whole"))
                .addProperty("in", text("Where the value was found").enumeration(List.of("body", "path", "query", "header")))
                .addProperty("message", text("Names the value and the rule, and how to mend it"))
                .addProperty("code", text("Stable; decide by it")));
        components.addSchema(PROBLEM, object("A problem document (RFC 9457)")
                .addProperty("type", text("Relative URI of the kind of problem; decide by it"))
                .addProperty("title", text("The kind of problem, in words"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong, and how to mend it"))
                .addProperty("instance", text("The address asked"))
                .addProperty("requestId", text("Quote it when asking for help"))
                .addProperty("violations", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY)
                        .items(OASFactory.createSchema().ref(VIOLATION))));
        MEANINGS.forEach((status, meaning) -> components.addResponse(name(status), OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent().addMediaType("application/problem+json",
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))))));
    }

    void addTo(Operation operation, String path) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        add(responses, "400", "401", "403");
        if (path.contains("{")) {
            add(responses, "404");
        }
        if (operation.getRequestBody() != null) {
            add(responses, "413", "415", "422");
        } else if (operation.getParameters() != null) {
            add(responses, "422");
        }
        if (hasHeader(operation, "If-Match")) {
            add(responses, "412", "428");
        }
        if (hasHeader(operation, "Idempotency-Key")) {
            add(responses, "409", "422");
        }
    }

    private static void add(APIResponses responses, String... statuses) {
        for (String status : statuses) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name(status)));
        }
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null && operation.getParameters().stream()
                .anyMatch(parameter -> parameter.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(parameter.getName()));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
