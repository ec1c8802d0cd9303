package org.evenkeel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

class EnvironmentTest {

    @ParameterizedTest
    @MethodSource("services")
    void is_given_every_variable_it_needs(String overlay, String service, Map<String, String> variables) {
        Set<String> needed = new TreeSet<>(Environment.documented(service));
        needed.retainAll(Environment.toldByTheLocalStack());
        assertThat(needed).hasSizeGreaterThan(8);
        assertThat(variables.keySet()).containsAll(needed);
    }

    @ParameterizedTest
    @MethodSource("services")
    void is_given_no_variable_it_does_not_know(String overlay, String service, Map<String, String> variables) {
        assertThat(Environment.documented(service)).containsAll(variables.keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void is_told_secrets_by_reference_and_the_rest_by_value(String overlay, String service, Map<String, String> variables) {
        variables.forEach((name, value) -> {
            if (PodRules.isSecret(name)) {
                assertThat(value)
                        .matches(service
                                + "(-[a-z0-9]{10})?/(runtime-password|owner-password|client-secret|sealing-key|mail-password)");
            } else {
                assertThat(value).isNotBlank();
            }
        });
    }

    /** The runtime role must not be able to do what the owner can. */
    @ParameterizedTest
    @MethodSource("services")
    void uses_a_database_of_its_own_by_two_roles(String overlay, String service, Map<String, String> variables) {
        String database = service.replace("-service", "").replace("staff-", "");
        assertThat(URI.create(variables.get("QUARKUS_DATASOURCE_JDBC_URL").replace("jdbc:", "")).getPath())
                .isEqualTo("/" + database);
        assertThat(variables.get("QUARKUS_FLYWAY_JDBC_URL")).isEqualTo(variables.get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertThat(variables).containsEntry("QUARKUS_DATASOURCE_USERNAME", database + "_runtime")
                .containsEntry("QUARKUS_FLYWAY_USERNAME", database + "_owner");
        assertThat(variables.get("QUARKUS_DATASOURCE_PASSWORD")).isNotEqualTo(variables.get("QUARKUS_FLYWAY_PASSWORD"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void listens_where_its_service_and_its_probes_look(String overlay, String service, Map<String, String> variables) {
        assertThat(variables).containsEntry("QUARKUS_HTTP_HOST", "0.0.0.0").containsEntry("QUARKUS_HTTP_PORT", "8080")
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "0.0.0.0").containsEntry("QUARKUS_MANAGEMENT_PORT", "9000");
    }

    /** A service that is not there would only be found out when it is called. */
    @ParameterizedTest
    @MethodSource("services")
    void calls_neighbours_by_addresses_that_exist(String overlay, String service, Map<String, String> variables) {
        variables.forEach((name, value) -> {
            if (name.startsWith("EVENKEEL_") && name.endsWith("_URL") && !name.equals("EVENKEEL_MAIL_LINKS_URL")) {
                URI address = URI.create(value);
                assertThat(Overlays.production().one("Service", address.getHost()).at("/spec/ports/0/port").asInt())
                        .isEqualTo(address.getPort());
            }
        });
    }

    /** The pages may reach no other address than their own, and look for Keycloak there. */
    @Test
    void users_sign_in_where_the_pages_look_for_it() {
        String host = Overlays.production().one("Ingress", "even-keel").at("/spec/rules/0/host").asText();
        Overlays.SERVICES.forEach(service -> assertThat(Environment.of(Overlays.production(), service))
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "https://" + host + "/auth/realms/even-keel"));
    }

    /** People open them in their mail, and calendar programs call them. */
    @Test
    void links_in_mail_lead_to_where_the_ingress_takes_them() {
        Overlays.both().forEach(overlay -> {
            JsonNode rule = overlay.one("Ingress", "even-keel").at("/spec/rules/0");
            URI links = URI.create(Environment.of(overlay, "staff-engagement-service").get("EVENKEEL_MAIL_LINKS_URL"));
            assertThat(links.getHost()).isEqualTo(rule.path("host").asText());
            assertThat(rule.at("/http/paths").findValuesAsText("path")).contains(links.getPath());
        });
    }

    /** Names and addresses of everybody go through it. */
    @Test
    void production_hands_mail_over_encrypted_and_signed_in() {
        assertThat(Environment.of(Overlays.production(), "staff-engagement-service"))
                .containsEntry("EVENKEEL_MAIL_START_TLS", "true")
                .containsEntry("EVENKEEL_MAIL_PASSWORD", "staff-engagement-service/mail-password");
    }

    @Test
    void planning_alone_holds_the_key_that_opens_what_is_sealed() {
        Overlays.both().forEach(overlay -> assertThat(Overlays.SERVICES).filteredOn(
                service -> Environment.of(overlay, service).containsKey("EVENKEEL_RESTRICTION_SEALING_KEY"))
                .containsExactly("planning-service"));
    }

    static Stream<Arguments> services() {
        return Stream.of(Map.entry("production", Overlays.production()), Map.entry("dev", Overlays.development()))
                .flatMap(overlay -> Overlays.SERVICES.stream().map(service -> Arguments.of(overlay.getKey(), service,
                        Environment.of(overlay.getValue(), service))));
    }
}
