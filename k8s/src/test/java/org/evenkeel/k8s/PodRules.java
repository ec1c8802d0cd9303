package org.evenkeel.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What every pod of ours keeps to: each rule by its sentence, and those that a workload breaks. */
final class PodRules {

    private record Rule(String sentence, Predicate<JsonNode> isKept) {
    }

    private static final List<Rule> OF_WORKLOADS = List.of(
            new Rule("has an account of its own", PodRules::hasItsAccount),
            new Rule("is given no token", workload -> Rendered.pod(workload).path("automountServiceAccountToken")
                    .asText("true").equals("false")),
            new Rule("shares nothing with the node", PodRules::sharesNothing),
            new Rule("keeps its writing in folders of limited size", PodRules::writesWithinLimits));

    private static final List<Rule> OF_CONTAINERS = List.of(
            new Rule("does not run as root", container -> container.at("/securityContext/runAsNonRoot").asBoolean()
                    && container.at("/securityContext/runAsUser").asInt() > 0),
            new Rule("keeps to the system calls of the runtime",
                    container -> container.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault")),
            new Rule("cannot write to its file system",
                    container -> container.at("/securityContext/readOnlyRootFilesystem").asBoolean()),
            new Rule("cannot gain privileges", container -> isFalse(container, "/securityContext/allowPrivilegeEscalation")
                    && !container.at("/securityContext/privileged").asBoolean()),
            new Rule("drops all capabilities", container -> Rendered.texts(container.at("/securityContext/capabilities/drop"))
                    .equals(List.of("ALL")) && container.at("/securityContext/capabilities/add").isMissingNode()),
            new Rule("asks for processor and memory, and limits memory",
                    container -> Stream.of("requests/cpu", "requests/memory", "limits/memory")
                            .noneMatch(path -> container.at("/resources/" + path).isMissingNode())),
            new Rule("names one version of its image", container -> namesOneVersion(container.path("image").asText())),
            new Rule("has no secret written into it", container -> Rendered.items(container.path("env"))
                    .noneMatch(variable -> isSecret(variable.path("name").asText()) && variable.has("value"))));

    private PodRules() {
    }

    /** The sentences of the rules that are broken, with who breaks them. */
    static List<String> broken(JsonNode workload) {
        List<String> broken = new ArrayList<>();
        for (Rule rule : OF_WORKLOADS) {
            if (!rule.isKept().test(workload)) {
                broken.add(Rendered.title(workload) + " breaks: " + rule.sentence());
            }
        }
        for (JsonNode container : Rendered.containers(workload)) {
            JsonNode effective = withThePodsContext(workload, container);
            for (Rule rule : OF_CONTAINERS) {
                if (!rule.isKept().test(effective)) {
                    broken.add(
                            Rendered.title(workload) + "/" + container.path("name").asText() + " breaks: " + rule.sentence());
                }
            }
        }
        return broken;
    }

    static boolean isSecret(String name) {
        return name.matches(".*(PASSWORD|SECRET|TOKEN|_KEY).*");
    }

    private static JsonNode withThePodsContext(JsonNode workload, JsonNode container) {
        ObjectNode effective = container.deepCopy();
        ObjectNode context = effective.withObject("/securityContext");
        Rendered.pod(workload).path("securityContext").properties().stream().filter(field -> !context.has(field.getKey()))
                .forEach(field -> context.set(field.getKey(), field.getValue()));
        return effective;
    }

    private static boolean hasItsAccount(JsonNode workload) {
        return Rendered.pod(workload).path("serviceAccountName").asText().equals(Rendered.name(workload));
    }

    private static boolean sharesNothing(JsonNode workload) {
        JsonNode pod = Rendered.pod(workload);
        return Stream.of("hostNetwork", "hostPID", "hostIPC").noneMatch(pod::has)
                && Rendered.items(pod.path("volumes")).noneMatch(volume -> volume.has("hostPath"))
                && Rendered.containers(workload).stream().flatMap(container -> Rendered.items(container.path("ports")))
                        .noneMatch(port -> port.has("hostPort"));
    }

    private static boolean writesWithinLimits(JsonNode workload) {
        return Rendered.items(Rendered.pod(workload).path("volumes")).filter(volume -> volume.has("emptyDir"))
                .allMatch(volume -> volume.at("/emptyDir/sizeLimit").isTextual());
    }

    private static boolean namesOneVersion(String image) {
        return image.matches(".+@sha256:[0-9a-f]{64}") || image.matches(".+:[^:/@]*[0-9][^:/@]*") && !image.endsWith(":latest");
    }

    private static boolean isFalse(JsonNode container, String path) {
        JsonNode value = container.at(path);
        return value.isBoolean() && !value.asBoolean();
    }
}
