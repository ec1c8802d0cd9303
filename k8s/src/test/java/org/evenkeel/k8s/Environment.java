package org.evenkeel.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** The variables a service is given, and those that docs/operate.md says there are. */
final class Environment {

    private static final Pattern NAME = Pattern.compile("[`\"]((?:QUARKUS|EVENKEEL|EVEN_KEEL)_[A-Z0-9_]+)[`\"]");

    private Environment() {
    }

    /** Names and values; a secret's value is where it is kept. */
    static Map<String, String> of(Rendered overlay, String service) {
        Map<String, String> variables = new TreeMap<>();
        JsonNode container = Rendered.containers(overlay.one("Deployment", service)).get(0);
        for (JsonNode source : container.path("envFrom")) {
            overlay.one("ConfigMap", source.at("/configMapRef/name").asText()).path("data").properties()
                    .forEach(entry -> variables.put(entry.getKey(), entry.getValue().asText()));
        }
        for (JsonNode variable : container.path("env")) {
            JsonNode secret = variable.at("/valueFrom/secretKeyRef");
            variables.put(variable.path("name").asText(), secret.path("name").asText() + "/" + secret.path("key").asText());
        }
        return variables;
    }

    static int shutdownSeconds(String service) {
        return Integer.parseInt(of(Overlays.production(), service).get("QUARKUS_SHUTDOWN_TIMEOUT").replace("s", ""));
    }

    /** What the tables of docs/operate.md name: those of every service, and those under "<service> also:". */
    static Set<String> documented(String service) {
        Set<String> names = new TreeSet<>();
        String page = text(Overlays.PROJECT.resolve("docs/operate.md"));
        String section = page.substring(page.indexOf("## Environment"), page.indexOf("## Databases"));
        boolean applies = false;
        for (String line : section.split("\n")) {
            if (line.matches("\\S+ (service|also):")) {
                applies = line.equals("Every service:") || line.equals(service + " also:");
            } else if (applies && line.startsWith("| `")) {
                names.addAll(names(line.split("\\|", -1)[1]));
            }
        }
        return names;
    }

    /** What the local stack tells its services. */
    static Set<String> toldByTheLocalStack() {
        return names(text(Overlays.PROJECT.resolve(
                "local-stack/src/main/java/org/evenkeel/localstack/service/ServiceEnvironment.java")));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
