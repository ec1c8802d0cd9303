package org.evenkeel.localstack.service;

import java.util.HashMap;
import java.util.Map;

import org.evenkeel.localstack.folder.Secrets;
import org.evenkeel.localstack.keycloak.Realm;
import org.evenkeel.localstack.postgres.ServiceDatabase;

/** Everything a service is told, and the only place that knows the names of the variables. */
public final class ServiceEnvironment {

    /** An open stream of events would hold up Ctrl-C for as long as this. */
    private static final String SHUTDOWN_TIMEOUT = "3s";

    private final String realmAddress;
    private final ServicePorts ports;
    private final Secrets secrets;

    /** @param realmAddress the realm as browsers reach it, so that all agree on who issued a token */
    public ServiceEnvironment(String realmAddress, ServicePorts ports, Secrets secrets) {
        this.realmAddress = realmAddress;
        this.ports = ports;
        this.secrets = secrets;
    }

    public Map<String, String> of(ServiceModule module, ServiceDatabase database) {
        Map<String, String> environment = new HashMap<>();
        environment.putAll(addresses(module));
        environment.putAll(storage(database));
        environment.putAll(signIn(module));
        if (module == ServiceModule.PLANNING) {
            environment.put("EVENKEEL_RESTRICTION_SEALING_KEY", secrets.of("restriction.sealing-key"));
        }
        environment.put("QUARKUS_SHUTDOWN_TIMEOUT", SHUTDOWN_TIMEOUT);
        return environment;
    }

    private Map<String, String> addresses(ServiceModule module) {
        return Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", Integer.toString(ports.api(module)),
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1", "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(ports.management(module)), "EVENKEEL_PLANNING_URL", address(ServiceModule.PLANNING),
                "EVENKEEL_IMPACT_URL", address(ServiceModule.IMPACT), "EVENKEEL_ENGAGEMENT_URL",
                address(ServiceModule.ENGAGEMENT));
    }

    /** The migrations grant to whoever QUARKUS_DATASOURCE_USERNAME names. */
    private static Map<String, String> storage(ServiceDatabase database) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(), "QUARKUS_DATASOURCE_USERNAME",
                database.runtime().role(), "QUARKUS_DATASOURCE_PASSWORD", database.runtime().password(),
                "QUARKUS_FLYWAY_JDBC_URL", database.jdbcUrl(), "QUARKUS_FLYWAY_USERNAME", database.owner().role(),
                "QUARKUS_FLYWAY_PASSWORD", database.owner().password());
    }

    private Map<String, String> signIn(ServiceModule module) {
        return Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", realmAddress, "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", realmAddress,
                "QUARKUS_OIDC_CLIENT_CLIENT_ID", module.module(), "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
                Realm.clientSecret(secrets, module.module()));
    }

    private String address(ServiceModule module) {
        return "http://127.0.0.1:" + ports.api(module);
    }
}
