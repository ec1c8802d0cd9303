package org.evenkeel.localstack.service;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import org.evenkeel.localstack.folder.Secrets;
import org.evenkeel.localstack.keycloak.Realm;
import org.evenkeel.localstack.postgres.ServiceDatabase;

/** Everything a service is told, and the only place that knows the names of the variables. */
public final class ServiceEnvironment {

    /** An open stream of events would hold up Ctrl-C for as long as this. */
    private static final String SHUTDOWN_TIMEOUT = "3s";

    private final URI origin;
    private final String realmAddress;
    private final ServicePorts ports;
    private final Secrets secrets;

    /**
     * @param origin of all that users reach
     * @param realmAddress the realm as browsers reach it, so that all agree on who issued a token
     */
    public ServiceEnvironment(URI origin, String realmAddress, ServicePorts ports, Secrets secrets) {
        this.origin = origin;
        this.realmAddress = realmAddress;
        this.ports = ports;
        this.secrets = secrets;
    }

    /** @param mailPort of the SMTP server of this machine */
    public Map<String, String> of(ServiceModule module, ServiceDatabase database, int mailPort) {
        Map<String, String> environment = new HashMap<>();
        environment.putAll(addresses(module));
        environment.putAll(storage(database));
        environment.putAll(signIn(module));
        if (module == ServiceModule.PLANNING) {
            environment.put("EVENKEEL_RESTRICTION_SEALING_KEY", secrets.of("restriction.sealing-key"));
        }
        if (module == ServiceModule.ENGAGEMENT) {
            environment.putAll(mail(mailPort));
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

    private Map<String, String> mail(int port) {
        return Map.of("EVENKEEL_MAIL_HOST", "127.0.0.1", "EVENKEEL_MAIL_PORT", Integer.toString(port), "EVENKEEL_MAIL_FROM",
                "even-keel@localhost", "EVENKEEL_MAIL_LINKS_URL", origin + ServiceModule.ENGAGEMENT.path());
    }

    private String address(ServiceModule module) {
        return "http://127.0.0.1:" + ports.api(module);
    }
}
