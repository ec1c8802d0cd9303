package org.evenkeel.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What an overlay comes to: the objects that would be sent to Kubernetes. */
record Rendered(List<JsonNode> objects) {

    private static final ObjectReader YAML = new YAMLMapper().readerFor(JsonNode.class);

    static Rendered of(String yaml) {
        try {
            return new Rendered(new ArrayList<>(YAML.<JsonNode> readValues(yaml).readAll()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode object(String yaml) {
        return of(yaml).objects().get(0);
    }

    Stream<JsonNode> all(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    JsonNode one(String kind, String name) {
        return all(kind).filter(object -> name(object).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind + " " + name));
    }

    /** The one whose name kustomize has made of this one and a digest of its content. */
    JsonNode generated(String kind, String name) {
        return all(kind).filter(object -> name(object).matches(name + "-[a-z0-9]{10}")).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind + " " + name + "-…"));
    }

    /** All that makes pods. */
    List<JsonNode> workloads() {
        return Stream.of("Deployment", "StatefulSet", "DaemonSet", "Job").flatMap(this::all).toList();
    }

    static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    static String title(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    static JsonNode pod(JsonNode workload) {
        return workload.path("spec").path("template").path("spec");
    }

    /** Those that prepare the pod, too. */
    static List<JsonNode> containers(JsonNode workload) {
        return Stream.of("initContainers", "containers").flatMap(field -> items(pod(workload).path(field))).toList();
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> texts(JsonNode list) {
        return items(list).map(JsonNode::asText).toList();
    }
}
