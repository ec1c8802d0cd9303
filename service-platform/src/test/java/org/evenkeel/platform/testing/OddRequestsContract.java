package org.evenkeel.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.evenkeel.platform.problem.PlatformProblem;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Bad input is always a 4xx problem document, never a fault of ours. Extend it with {@code @QuarkusTest}. */
public abstract class OddRequestsContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TOLD = 200;
    /** The name of a class of fault, not the plural that law speaks of. */
    private static final Pattern FAULT = Pattern.compile("\\wException\\b");

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void answers_odd_bodies() {
        forEachReadingJson(operation -> OddValues.BODIES.forEach((name, bytes) -> check(operation, "body: " + name,
                operation.call().with("Content-Type", "application/json").sending(bytes))));
    }

    @Test
    void answers_odd_values_in_each_field() {
        forEachReadingJson(operation -> {
            JsonNode sample = new SampleBody(operation.document()).of(operation.bodySchema());
            check(operation, "sample " + sample, operation.call().sending(bytes(sample)));
            for (JsonNode odd : SampleBody.withEachValue(sample, OddValues.IN_JSON)) {
                check(operation, odd.toString(), operation.call().sending(bytes(odd)));
            }
        });
    }

    @Test
    void answers_odd_content_types() {
        forEach(operation -> OddValues.CONTENT_TYPES.forEach(type -> {
            check(operation, "sends " + type, operation.call().with("Content-Type", type));
            check(operation, "accepts " + type, operation.call().with("Accept", type));
        }));
    }

    @Test
    void answers_odd_addresses() {
        forEach(operation -> {
            if (operation.hasPlaceholder()) {
                OddValues.IN_PATH.forEach(odd -> check(operation, "path " + odd,
                        operation.withBody(Caller.to(operation.method(), operation.addressWith(odd)))));
            }
            for (String name : operation.parametersIn("query")) {
                OddValues.IN_QUERY.forEach(odd -> check(operation, name + "=" + odd,
                        operation.withBody(Caller.to(operation.method(), operation.address() + "?" + name + "=" + odd))));
            }
        });
    }

    @Test
    void answers_odd_headers() {
        forEach(operation -> {
            for (String name : List.of("If-Match", "Idempotency-Key", "X-Request-Id", "Accept-Language", "traceparent")) {
                OddValues.IN_HEADER.forEach(odd -> check(operation, name + ": " + odd, operation.call().with(name, odd)));
            }
        });
    }

    private void check(ApiOperation operation, String what, Caller caller) {
        Answer answer = operation.isOpenedBySecret() ? caller.send()
                : ApiOperation.bearing(caller, operation.roles().get(0)).send();
        String fault = fault(answer);
        if (!fault.isEmpty()) {
            faults.add("%s: %s: %d %s: %s".formatted(operation, shortened(what), answer.status(), fault,
                    shortened(answer.body())));
        }
    }

    private static String fault(Answer answer) {
        if (answer.status() >= PlatformProblem.UNEXPECTED.status()) {
            return "is a fault of ours";
        }
        if (answer.status() < PlatformProblem.MALFORMED_REQUEST.status()) {
            return "";
        }
        boolean leaks = FAULT.matcher(answer.body()).find()
                || Stream.of("org.evenkeel", "java.", "SQLSTATE").anyMatch(answer.body()::contains);
        return leaks ? "tells of the inside" : answer.isProblem() ? "" : "is no problem document";
    }

    private void forEachReadingJson(Consumer<ApiOperation> check) {
        forEach(operation -> {
            if (operation.readsJson()) {
                check.accept(operation);
            }
        });
    }

    /** Several operations at a time, as many callers would. */
    private void forEach(Consumer<ApiOperation> check) {
        ApiDocument.generated().operations().parallelStream()
                .filter(operation -> operation.isOpenedBySecret() || !operation.roles().isEmpty()).forEach(check);
        assertThat(faults).isEmpty();
    }

    private static String shortened(String text) {
        return text.length() < LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
