package org.evenkeel.k8s;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;

/**
 * What Kubernetes would say of an object before it creates it: unknown names, wrong types and missing fields by the models that
 * are
 * generated from its API document, and the values of fields that allow only some, which that document no longer lists.
 */
final class KubernetesSchema {

    private static final Map<String, Class<?>> KINDS = Map.ofEntries(Map.entry("v1/ConfigMap", V1ConfigMap.class),
            Map.entry("v1/Namespace", V1Namespace.class), Map.entry("v1/Secret", V1Secret.class),
            Map.entry("v1/Service", V1Service.class), Map.entry("v1/ServiceAccount", V1ServiceAccount.class),
            Map.entry("apps/v1/Deployment", V1Deployment.class), Map.entry("apps/v1/StatefulSet", V1StatefulSet.class),
            Map.entry("policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1/Ingress", V1Ingress.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class));

    /** By the field's name, or by its parent's and its own where the name alone has several meanings. */
    private static final Map<String, Set<String>> VALUES = Map.ofEntries(
            Map.entry("protocol", Set.of("TCP", "UDP", "SCTP")), Map.entry("pathType", Set.of("Exact", "Prefix")),
            Map.entry("imagePullPolicy", Set.of("Always", "IfNotPresent", "Never")),
            Map.entry("restartPolicy", Set.of("Always", "OnFailure", "Never")),
            Map.entry("policyTypes", Set.of("Ingress", "Egress")),
            Map.entry("whenUnsatisfiable", Set.of("DoNotSchedule", "ScheduleAnyway")),
            Map.entry("unhealthyPodEvictionPolicy", Set.of("IfHealthyBudget", "AlwaysAllow")),
            Map.entry("accessModes", Set.of("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod")),
            Map.entry("seccompProfile.type", Set.of("RuntimeDefault", "Localhost", "Unconfined")),
            Map.entry("strategy.type", Set.of("RollingUpdate", "Recreate")),
            Map.entry("metrics.type", Set.of("Resource", "Pods", "Object", "External", "ContainerResource")),
            Map.entry("target.type", Set.of("Utilization", "Value", "AverageValue")),
            Map.entry("policies.type", Set.of("Pods", "Percent")),
            Map.entry("spec.type", Set.of("ClusterIP", "NodePort", "LoadBalancer", "ExternalName")),
            Map.entry("dnsPolicy", Set.of("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None")));

    private KubernetesSchema() {
    }

    static List<String> problems(JsonNode object) {
        String kind = object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        Class<?> model = KINDS.get(kind);
        if (model == null) {
            return List.of("unknown kind " + kind);
        }
        List<String> problems = new ArrayList<>();
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(object.toString()));
            Object read = model.getMethod("fromJson", String.class).invoke(null, object.toString());
            types(Rendered.title(object), object, Rendered.object(read.getClass().getMethod("toJson").invoke(read).toString()),
                    problems);
        } catch (InvocationTargetException e) {
            problems.add(Rendered.title(object) + ": " + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the model of " + kind + " has changed", e);
        }
        values(Rendered.title(object), "", object, problems);
        return problems;
    }

    /**
     * The models read "2" as 2 and "perhaps" as false; Kubernetes does not. So what was read is compared with what was written.
     */
    private static void types(String title, JsonNode written, JsonNode read, List<String> problems) {
        if (written.getNodeType() != read.getNodeType()) {
            problems.add(title + ": " + written + " is taken as " + read);
        }
        if (written.isArray()) {
            for (int i = 0; i < written.size(); i++) {
                types(title, written.path(i), read.path(i), problems);
            }
        }
        written.properties().forEach(field -> types(title, field.getValue(), read.path(field.getKey()), problems));
    }

    private static void values(String title, String parent, JsonNode node, List<String> problems) {
        node.properties().forEach(field -> {
            Set<String> allowed = VALUES.getOrDefault(parent + "." + field.getKey(), VALUES.get(field.getKey()));
            JsonNode value = field.getValue();
            List<JsonNode> values = value.isArray() ? Rendered.items(value).toList() : List.of(value);
            for (JsonNode each : values) {
                if (allowed != null && !allowed.contains(each.asText())) {
                    problems.add(title + ": " + field.getKey() + " is " + each.asText() + ", not one of " + allowed);
                }
                values(title, field.getKey(), each, problems);
            }
        });
    }
}
