package org.evenkeel.platform.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL with the two roles of production: the owner, no superuser, who migrates, and the runtime role, who owns
 * nothing. Also gives Quarkus the public key of {@link Tokens}, so that no sign-in server is needed.
 */
public class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String OWNER = "even_keel_owner";
    private static final String RUNTIME = "even_keel_runtime";

    /** Argument by which it waits for the disk, as in production: for what measures, not for tests. */
    public static final String DURABLE = "durable";

    private EmbeddedPostgres postgres;
    private boolean durable;

    @Override
    public void init(Map<String, String> arguments) {
        durable = Boolean.parseBoolean(arguments.get(DURABLE));
    }

    @Override
    public Map<String, String> start() {
        String waits = durable ? "on" : "off";
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("fsync", waits).setServerConfig("synchronous_commit", waits)
                    .setServerConfig("full_page_writes", waits).start();
            createRoles();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("PostgreSQL for tests does not start", failed);
        }
        return settings("jdbc:postgresql://localhost:%d/even_keel".formatted(postgres.getPort()));
    }

    private void createRoles() throws SQLException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement sql = superuser.createStatement()) {
            sql.execute("create role %s login password 'owner' nosuperuser".formatted(OWNER));
            sql.execute("create role %s login password 'runtime' nosuperuser".formatted(RUNTIME));
            sql.execute("create database even_keel owner %s".formatted(OWNER));
        }
    }

    private static Map<String, String> settings(String url) {
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.username", RUNTIME);
        settings.put("quarkus.datasource.password", "runtime");
        settings.put("quarkus.flyway.jdbc-url", url);
        settings.put("quarkus.flyway.username", OWNER);
        settings.put("quarkus.flyway.password", "owner");
        return settings;
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException left) {
                throw new IllegalStateException("PostgreSQL for tests does not stop", left);
            }
        }
    }
}
