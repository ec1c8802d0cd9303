package org.evenkeel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesSchemaTest {

    @Test
    void every_object_is_one_that_Kubernetes_takes() {
        assertThat(Overlays.both().flatMap(overlay -> overlay.objects().stream()).flatMap(
                object -> KubernetesSchema.problems(object).stream())).isEmpty();
    }

    /** A test of the test above: each line plants one mistake in a Deployment that is right. */
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            apps/v1                  | apps/v7                  | unknown kind
            kind: Deployment         | kind: Deploymint         | unknown kind
            'replicas: 2'            | 'replica: 2'             | replica
            'replicas: 2'            | 'replicas: many'         | many
            'replicas: 2'            | 'replicas: "2"'          | taken as 2
            'key: password'          | 'key: 7'                 | 7 is taken as
            'maxUnavailable: 0'      | 'maxUnavailble: 0'       | maxUnavailble
            'type: RollingUpdate'    | 'type: RolingUpdate'     | RolingUpdate
            'runAsNonRoot: true'     | 'runAsNonRoot: perhaps'  | perhaps
            'runAsUser: 10001'       | 'runAsUsr: 10001'        | runAsUsr
            'type: RuntimeDefault'   | 'type: Default'          | Default
            'mountPath: /tmp'        | 'readOnly: false'        | mountPath
            'containerPort: 8080'    | 'hostPort: 8080'         | containerPort
            'containerPort: 8080'    | 'containerPort: http'    | http
            '- name: main'           | '- image: main'          | name
            'key: password'          | 'optional: false'        | key
            'port: management'       | 'path: /q'               | port
            'matchLabels'            | 'matchlabels'            | matchlabels
            'maxSkew: 1'             | 'minDomains: 1'          | maxSkew
            'ScheduleAnyway'         | 'Schedule'               | Schedule
            'sizeLimit: 1Gi'         | 'size: 1Gi'              | size
            'sizeLimit: 1Gi'         | 'sizeLimit: big'         | quantity
            'IfNotPresent'           | 'Sometimes'              | Sometimes
            'drop:'                  | 'dropp:'                 | dropp
            """)
    void refuses(String right, String wrong, String named) {
        assertThat(DEPLOYMENT).contains(right);
        assertThat(KubernetesSchema.problems(Rendered.object(DEPLOYMENT))).isEmpty();
        assertThat(KubernetesSchema.problems(Rendered.object(DEPLOYMENT.replaceFirst(right, wrong)))).isNotEmpty()
                .first().asString().contains(named);
    }

    @Test
    void refuses_an_ingress_path_without_its_type_and_a_policy_of_an_unknown_type() {
        assertThat(KubernetesSchema.problems(Rendered.object("""
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: one}
                spec: {rules: [{http: {paths: [{path: /, backend: {service: {name: one, port: {number: 80}}}}]}}]}
                """))).singleElement().asString().contains("pathType");
        assertThat(KubernetesSchema.problems(Rendered.object("""
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: one}
                spec: {podSelector: {}, policyTypes: [Ingress, Outgress]}
                """))).singleElement().asString().contains("Outgress");
    }

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: one
            spec:
              replicas: 2
              selector:
                matchLabels: {a: b}
              strategy:
                type: RollingUpdate
                rollingUpdate: {maxUnavailable: 0}
              template:
                metadata:
                  labels: {a: b}
                spec:
                  securityContext:
                    runAsNonRoot: true
                    runAsUser: 10001
                    seccompProfile:
                      type: RuntimeDefault
                  topologySpreadConstraints:
                    - maxSkew: 1
                      topologyKey: zone
                      whenUnsatisfiable: ScheduleAnyway
                  containers:
                    - name: main
                      imagePullPolicy: IfNotPresent
                      ports:
                        - containerPort: 8080
                      env:
                        - name: PASSWORD
                          valueFrom:
                            secretKeyRef:
                              name: one
                              key: password
                      livenessProbe:
                        httpGet:
                          port: management
                      securityContext:
                        capabilities:
                          drop: [ALL]
                      volumeMounts:
                        - name: tmp
                          mountPath: /tmp
                  volumes:
                    - name: tmp
                      emptyDir:
                        sizeLimit: 1Gi
            """;
}
