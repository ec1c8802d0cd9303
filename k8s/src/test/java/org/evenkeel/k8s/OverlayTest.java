package org.evenkeel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class OverlayTest {

    private static final Pattern KEY_AND_VALUE = Pattern.compile(
            "(?im)^\\s*-?\\s*\"?[\\w.-]*(password|secret|token|private[_-]?key|sealing[_-]?key)"
                    + "\"?\\s*[=:]\\s*['\"]?[^\\s'\"{$]+['\"]?\\s*$");
    private static final List<String> REFERENCES = List.of("secretName:", "automountServiceAccountToken:");

    @Test
    void production_has_no_realm_no_demo_account_and_no_database() {
        String everything = Overlays.production().objects().toString().toLowerCase(Locale.ROOT);
        assertThat(everything).doesNotContain("demo", "import-realm", "brighton", "salford", "start-dev",
                "even-keel-scripts", "finance-director", "localhost");
        assertThat(Overlays.production().all("StatefulSet")).isEmpty();
        assertThat(Overlays.production().all("Deployment").map(Rendered::name))
                .containsExactlyInAnyOrderElementsOf(Overlays.SERVICES);
    }

    /** The same search finds them where they are, so that it would find them where they must not be. */
    @Test
    void development_has_demo_accounts_and_its_realm_is_complete() {
        JsonNode secret = Overlays.development().generated("Secret", "keycloak-realm").path("data")
                .path("even-keel-realm.json");
        String realm = new String(Base64.getMimeDecoder().decode(secret.asText()), StandardCharsets.UTF_8);
        assertThat(realm).contains("finance-director", "brighton", "salford").doesNotContain("{{");
        assertThat(Rendered.object(realm).path("realm").asText()).isEqualTo("even-keel");
        String clientSecret = Overlays.development().generated("Secret", "planning-service").at("/data/client-secret").asText();
        assertThat(realm).contains(new String(Base64.getMimeDecoder().decode(clientSecret), StandardCharsets.UTF_8));
    }

    @Test
    void production_refers_to_secrets_that_it_does_not_contain() {
        assertThat(Overlays.production().all("Secret")).isEmpty();
    }

    @Test
    void no_file_of_this_folder_has_a_value_of_a_secret() throws IOException {
        try (Stream<Path> files = Files.walk(Overlays.MODULE)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(ya?ml|env|sh|json)"))
                    .filter(file -> !file.toString().contains("/target/") && !file.toString().contains("/generated/"))
                    .filter(file -> hasSecret(Environment.text(file)))).isEmpty();
        }
        assertThat(hasSecret("  client-secret: aHVudGVyMg==")).isTrue();
        assertThat(hasSecret("owner-password=hunter2")).isTrue();
        assertThat(Environment.text(Overlays.MODULE.resolve("overlays/dev/.gitignore"))).contains("\ngenerated/");
    }

    @Test
    void images_are_of_this_version_or_by_digest() {
        String version = Environment.text(Overlays.PROJECT.resolve("pom.xml")).replaceFirst("(?s).*?<version>(.*?)</version>.*",
                "$1");
        for (String service : Overlays.SERVICES) {
            assertThat(image(Overlays.development(), service)).isEqualTo("even-keel/" + service + ":" + version);
            assertThat(image(Overlays.production(), service))
                    .matches("registry\\.example\\.org/even-keel/" + service + "@sha256:[0-9a-f]{64}");
        }
    }

    @Test
    void every_workload_has_a_disruption_budget_and_an_account_without_token() {
        Overlays.both().forEach(overlay -> overlay.workloads().forEach(workload -> {
            String name = Rendered.name(workload);
            JsonNode budget = overlay.one("PodDisruptionBudget", name).path("spec");
            assertThat(budget.path("maxUnavailable").asInt()).isEqualTo(1);
            assertThat(budget.path("selector").path("matchLabels").path("app.kubernetes.io/name").asText()).isEqualTo(name);
            assertThat(overlay.one("ServiceAccount", name).path("automountServiceAccountToken").asText()).isEqualTo("false");
            assertThat(workload.at("/spec/selector/matchLabels/app.kubernetes.io~1name").asText()).isEqualTo(name);
        }));
    }

    /** Applied again, a number of replicas would undo what the autoscaler chose. */
    @Test
    void production_scales_each_service_from_two_up() {
        for (String service : Overlays.SERVICES) {
            JsonNode scaler = Overlays.production().one("HorizontalPodAutoscaler", service).path("spec");
            assertThat(scaler.at("/scaleTargetRef/name").asText()).isEqualTo(service);
            assertThat(scaler.path("minReplicas").asInt()).isEqualTo(2);
            assertThat(Overlays.production().one("Deployment", service).path("spec").has("replicas")).isFalse();
        }
    }

    @Test
    void all_is_in_a_namespace_that_refuses_what_asks_for_more() {
        Overlays.both().forEach(overlay -> {
            assertThat(overlay.objects()).allMatch(object -> object.path("kind").asText().equals("Namespace")
                    || object.at("/metadata/namespace").asText().equals("even-keel"));
            assertThat(overlay.one("Namespace", "even-keel").path("metadata").path("labels")
                    .path("pod-security.kubernetes.io/enforce").asText()).isEqualTo("restricted");
        });
    }

    /** What a workload refers to by name must be there, or be made by whoever deploys: docs/deploy.md names it. */
    @Test
    void what_is_referred_to_exists() {
        Overlays.both().forEach(overlay -> {
            List<String> secrets = overlay.all("Secret").map(Rendered::name).toList();
            String guide = Environment.text(Overlays.PROJECT.resolve("docs/deploy.md"));
            overlay.workloads().forEach(workload -> {
                workload.findValues("secretKeyRef").forEach(reference -> assertThat(secrets.contains(reference.path("name")
                        .asText()) || guide.contains("generic " + reference.path("name").asText())).isTrue());
                workload.findValues("configMapRef").forEach(
                        reference -> assertThat(overlay.one("ConfigMap", reference.path("name").asText())).isNotNull());
            });
        });
    }

    private static String image(Rendered overlay, String service) {
        return Rendered.containers(overlay.one("Deployment", service)).get(0).path("image").asText();
    }

    private static boolean hasSecret(String text) {
        return KEY_AND_VALUE.matcher(text).results().anyMatch(found -> REFERENCES.stream().noneMatch(found.group()::contains)
                && !found.group().contains("key: "));
    }
}
