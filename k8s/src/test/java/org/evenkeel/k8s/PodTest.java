package org.evenkeel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class PodTest {

    @Test
    void every_pod_keeps_to_the_rules() {
        assertThat(Overlays.both().flatMap(overlay -> overlay.workloads().stream())
                .flatMap(workload -> PodRules.broken(workload).stream())).isEmpty();
        assertThat(Overlays.production().workloads()).hasSize(3);
        assertThat(Overlays.development().workloads()).hasSize(6);
    }

    /** A test of the test above: each line takes from a pod that keeps to all rules what one of them asks for. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            runAsNonRoot: true               | does not run as root
            'runAsUser: 10001'               | does not run as root
            'type: RuntimeDefault'           | keeps to the system calls of the runtime
            'readOnlyRootFilesystem: true, ' | cannot write to its file system
            'allowPrivilegeEscalation: false, ' | cannot gain privileges
            'drop: [ALL]'                    | drops all capabilities
            'cpu: 1, '                       | asks for processor and memory, and limits memory
            ', limits: {memory: 1Gi}'        | asks for processor and memory, and limits memory
            ':0.1.0'                         | names one version of its image
            'serviceAccountName: one'        | has an account of its own
            'automountServiceAccountToken: false' | is given no token
            'sizeLimit: 1Gi'                 | keeps its writing in folders of limited size
            """)
    void refuses_a_pod_that_does_not_say_it(String taken, String sentence) {
        assertThat(POD).contains(taken);
        assertThat(PodRules.broken(Rendered.object(POD))).isEmpty();
        assertThat(PodRules.broken(Rendered.object(POD.replace(taken, "")))).singleElement().asString().endsWith(sentence);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            'drop: [ALL]'           | 'drop: [ALL], add: [NET_ADMIN]'          | drops all capabilities
            ':0.1.0'                | ':latest'                                | names one version of its image
            'emptyDir:'             | 'hostPath: {path: /}, emptyDir:'         | shares nothing with the node
            'readOnlyRoot'          | 'privileged: true, readOnlyRoot'         | cannot gain privileges
            'image:'                | 'env: [{name: A_PASSWORD, value: b}], image:' | has no secret written into it
            """)
    void refuses_a_pod_that_asks_for_more(String right, String wrong, String sentence) {
        assertThat(PodRules.broken(Rendered.object(POD.replace(right, wrong)))).singleElement().asString().endsWith(sentence);
    }

    @Test
    void every_service_is_probed_on_the_management_port() {
        services().forEach(deployment -> {
            JsonNode container = Rendered.containers(deployment).get(0);
            assertThat(container.at("/ports/1/name").asText()).isEqualTo("management");
            assertThat(container.at("/ports/1/containerPort").asInt()).isEqualTo(9000);
            assertThat(probe(container, "startupProbe")).isEqualTo("management/q/health/live");
            assertThat(probe(container, "livenessProbe")).isEqualTo("management/q/health/live");
            assertThat(probe(container, "readinessProbe")).isEqualTo("management/q/health/ready");
        });
    }

    @Test
    void every_container_that_stays_is_probed() {
        assertThat(Overlays.both().flatMap(overlay -> overlay.workloads().stream())
                .flatMap(workload -> Rendered.items(Rendered.pod(workload).path("containers"))))
                .allMatch(container -> container.has("startupProbe") && container.has("livenessProbe")
                        && container.has("readinessProbe"));
    }

    /** OR-Tools unpacks there what it then runs, uploads wait there, and nothing else may be written to. */
    @Test
    void a_service_may_write_to_tmp_alone() {
        services().forEach(deployment -> {
            JsonNode mounts = Rendered.containers(deployment).get(0).path("volumeMounts");
            assertThat(mounts.findValuesAsText("mountPath")).containsExactly("/tmp");
            assertThat(Rendered.pod(deployment).at("/volumes/0/emptyDir/medium").isMissingNode()).isTrue();
        });
    }

    @Test
    void a_service_is_given_the_time_to_end_its_requests() {
        services().forEach(deployment -> {
            int pause = Rendered.containers(deployment).get(0).at("/lifecycle/preStop/sleep/seconds").asInt();
            int timeout = Environment.shutdownSeconds(Rendered.name(deployment));
            assertThat(Rendered.pod(deployment).path("terminationGracePeriodSeconds").asInt())
                    .isGreaterThanOrEqualTo(pause + timeout + 10);
        });
    }

    @Test
    void a_new_version_takes_over_without_a_gap_and_replicas_are_spread() {
        services().forEach(deployment -> {
            assertThat(deployment.at("/spec/strategy/type").asText()).isEqualTo("RollingUpdate");
            assertThat(deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asText()).isEqualTo("0");
            assertThat(Rendered.pod(deployment).path("topologySpreadConstraints").findValuesAsText("topologyKey"))
                    .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        });
    }

    private static String probe(JsonNode container, String name) {
        return container.at("/" + name + "/httpGet/port").asText() + container.at("/" + name + "/httpGet/path").asText();
    }

    private static List<JsonNode> services() {
        List<JsonNode> deployments = Overlays.both()
                .flatMap(overlay -> Overlays.SERVICES.stream().map(service -> overlay.one("Deployment", service))).toList();
        assertThat(deployments).hasSize(6);
        return deployments;
    }

    private static final String POD = """
            kind: Deployment
            metadata: {name: one}
            spec:
              template:
                spec:
                  serviceAccountName: one
                  automountServiceAccountToken: false
                  securityContext:
                    runAsNonRoot: true
                    runAsUser: 10001
                    seccompProfile: {type: RuntimeDefault}
                  containers:
                    - {name: main, image: one:0.1.0, resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}},
                       securityContext: {
                         allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}}
                  volumes: [{name: tmp, emptyDir: {sizeLimit: 1Gi}}]
            """;
}
