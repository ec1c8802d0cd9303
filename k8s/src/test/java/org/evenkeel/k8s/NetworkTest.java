package org.evenkeel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class NetworkTest {

    @Test
    void nothing_is_allowed_that_no_policy_names() {
        Overlays.both().forEach(overlay -> {
            JsonNode spec = overlay.one("NetworkPolicy", "default-deny").path("spec");
            assertThat(spec.path("podSelector")).isEmpty();
            assertThat(Rendered.texts(spec.path("policyTypes"))).containsExactly("Ingress", "Egress");
            assertThat(spec.has("ingress") || spec.has("egress")).isFalse();
        });
    }

    /** A rule without peers or without ports would allow everybody, or everything. */
    @Test
    void every_rule_names_whom_and_by_which_port() {
        assertThat(Overlays.both().flatMap(overlay -> overlay.all("NetworkPolicy")).flatMap(NetworkTest::open)).isEmpty();
        assertThat(open(Rendered.object("{metadata: {name: a}, spec: {egress: [{to: [{podSelector: {}}]}]}}"))).hasSize(2);
        assertThat(open(Rendered.object("{metadata: {name: a}, spec: {ingress: [{ports: [{port: 1}]}]}}"))).hasSize(1);
        assertThat(open(Rendered.object("{metadata: {name: a}, spec: {egress: [{ports: [{port: 1}], to: ["
                + "{ipBlock: {cidr: 0.0.0.0/0}}]}]}}"))).hasSize(1);
    }

    @Test
    void each_service_may_reach_what_it_needs_and_nothing_else() {
        Set<String> stores = Set.of("53/k8s-app=kube-dns", "5432/192.0.2.10/32", "443/192.0.2.20/32");
        assertThat(egress(Overlays.production(), "planning-service")).isEqualTo(with(stores,
                "http/app.kubernetes.io/name=impact-service", "http/app.kubernetes.io/name=staff-engagement-service"));
        assertThat(egress(Overlays.production(), "impact-service")).isEqualTo(with(stores));
        assertThat(egress(Overlays.production(), "staff-engagement-service"))
                .isEqualTo(with(stores, "http/app.kubernetes.io/name=planning-service", "587/192.0.2.30/32"));
        Set<String> components = Set.of("53/k8s-app=kube-dns", "postgres/app.kubernetes.io/name=postgres",
                "http/app.kubernetes.io/name=keycloak");
        assertThat(egress(Overlays.development(), "impact-service")).isEqualTo(with(components));
        assertThat(egress(Overlays.development(), "staff-engagement-service")).isEqualTo(with(components,
                "http/app.kubernetes.io/name=planning-service", "smtp/app.kubernetes.io/name=mail"));
        assertThat(egress(Overlays.development(), "mail")).isEmpty();
        assertThat(egress(Overlays.development(), "postgres")).isEmpty();
        assertThat(egress(Overlays.development(), "keycloak")).isEmpty();
    }

    @Test
    void only_those_who_call_it_may_reach_a_service() {
        String gateway = "http/kubernetes.io/metadata.name=ingress-nginx";
        String metrics = "management/kubernetes.io/metadata.name=monitoring";
        assertThat(rules(Overlays.production(), "planning-service", "ingress", "from")).isEqualTo(
                Set.of(gateway, metrics, "http/app.kubernetes.io/name=staff-engagement-service"));
        for (String neighbour : List.of("impact-service", "staff-engagement-service")) {
            assertThat(rules(Overlays.production(), neighbour, "ingress", "from"))
                    .isEqualTo(Set.of(gateway, metrics, "http/app.kubernetes.io/name=planning-service"));
        }
        assertThat(rules(Overlays.development(), "postgres", "ingress", "from"))
                .isEqualTo(Set.of("postgres/even-keel.org/stores=true"));
    }

    /** Who may call and who may be called are written in two places. */
    @Test
    void whoever_may_reach_another_is_let_in_there() {
        Overlays.both().forEach(overlay -> overlay.workloads().forEach(caller -> egress(overlay, Rendered.name(caller))
                .stream().filter(rule -> rule.startsWith("http/app.kubernetes.io/name=") && !rule.endsWith("keycloak"))
                .forEach(rule -> assertThat(rules(overlay, rule.replaceFirst(".*=", ""), "ingress", "from"))
                        .contains("http/app.kubernetes.io/name=" + Rendered.name(caller)))));
    }

    @Test
    void the_paths_are_those_of_the_local_gateway() {
        Map<String, String> services = Map.of("/api/planning", "planning-service", "/api/impact", "impact-service",
                "/api/engagement", "staff-engagement-service", "/", "planning-service");
        assertThat(paths(Overlays.production())).isEqualTo(services);
        Map<String, String> withSignIn = new HashMap<>(services);
        withSignIn.put("/auth/realms/even-keel", "keycloak");
        withSignIn.put("/auth/resources", "keycloak");
        assertThat(paths(Overlays.development())).isEqualTo(withSignIn);
    }

    @Test
    void what_the_ingress_and_the_services_point_to_exists() {
        Overlays.both().forEach(overlay -> {
            paths(overlay).values().forEach(service -> assertThat(overlay.one("Service", service)
                    .at("/spec/ports/0/name").asText()).isEqualTo("http"));
            overlay.all("Service").forEach(service -> assertThat(overlay.workloads())
                    .anyMatch(workload -> workload.at("/spec/template/metadata/labels/app.kubernetes.io~1name")
                            .equals(service.at("/spec/selector/app.kubernetes.io~1name"))));
        });
    }

    @Test
    void users_reach_production_by_https_alone() {
        JsonNode spec = Overlays.production().one("Ingress", "even-keel").path("spec");
        assertThat(Rendered.texts(spec.at("/tls/0/hosts"))).containsExactly(spec.at("/rules/0/host").asText());
        assertThat(spec.path("rules")).hasSize(1);
    }

    private static Map<String, String> paths(Rendered overlay) {
        return Rendered.items(overlay.one("Ingress", "even-keel").at("/spec/rules/0/http/paths")).collect(
                Collectors.toMap(path -> path.path("path").asText(),
                        path -> path.at("/backend/service/name").asText()));
    }

    private static Set<String> egress(Rendered overlay, String name) {
        return rules(overlay, name, "egress", "to");
    }

    /** "port/whom" of every rule of every policy that binds the workload. */
    private static Set<String> rules(Rendered overlay, String name, String direction, String peers) {
        JsonNode labels = overlay.workloads().stream().filter(workload -> Rendered.name(workload).equals(name)).findFirst()
                .orElseThrow().at("/spec/template/metadata/labels");
        Set<String> rules = new TreeSet<>();
        overlay.all("NetworkPolicy").filter(policy -> binds(policy, labels))
                .flatMap(policy -> Rendered.items(policy.path("spec").path(direction)))
                .forEach(rule -> rule.path("ports").forEach(port -> rule.path(peers)
                        .forEach(peer -> rules.add(port.path("port").asText() + "/" + whom(peer)))));
        return rules;
    }

    private static boolean binds(JsonNode policy, JsonNode labels) {
        return policy.at("/spec/podSelector/matchLabels").properties().stream()
                .allMatch(label -> labels.path(label.getKey()).equals(label.getValue()));
    }

    private static String whom(JsonNode peer) {
        JsonNode chosen = peer.has("podSelector") ? peer.path("podSelector") : peer.path("namespaceSelector");
        return peer.has("ipBlock") ? peer.at("/ipBlock/cidr").asText()
                : chosen.path("matchLabels").properties().stream()
                        .map(label -> label.getKey() + "=" + label.getValue().asText()).findFirst().orElse("anybody");
    }

    private static Stream<String> open(JsonNode policy) {
        return Stream.of(Map.entry("ingress", "from"), Map.entry("egress", "to"))
                .flatMap(direction -> Rendered.items(policy.path("spec").path(direction.getKey()))
                        .flatMap(rule -> open(Rendered.name(policy), rule, direction.getValue())));
    }

    private static Stream<String> open(String policy, JsonNode rule, String peers) {
        Stream<String> ports = rule.path("ports").isEmpty() ? Stream.of(policy + " names no port") : Stream.of();
        Stream<String> whom = rule.path(peers).isEmpty() ? Stream.of(policy + " names nobody")
                : Rendered.items(rule.path(peers)).map(NetworkTest::whom)
                        .filter(peer -> peer.equals("anybody") || peer.endsWith("/0")).map(peer -> policy + ": " + peer);
        return Stream.concat(ports, whom);
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
