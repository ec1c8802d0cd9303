package org.evenkeel.localstack.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.evenkeel.localstack.service.ServiceModule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** All operations of all services that ask for a sign-in, as their committed API documents have them. */
record ApiDocuments(List<Operation> operations) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static ApiDocuments committed() {
        return new ApiDocuments(Arrays.stream(ServiceModule.values()).flatMap(ApiDocuments::of).toList());
    }

    Optional<Operation> at(String method, String path) {
        return operations.stream().filter(one -> one.method().equals(method) && one.path().equals(path)).findFirst();
    }

    private static Stream<Operation> of(ServiceModule module) {
        try {
            JsonNode document = new YAMLMapper().readTree(
                    Path.of("..", module.module(), "src", "main", "openapi", "openapi.yaml").toFile());
            return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .filter(method -> !method.getValue().path("x-opened-by-secret").asBoolean())
                    .map(method -> new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(),
                            document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
