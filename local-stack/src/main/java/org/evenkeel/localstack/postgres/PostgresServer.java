package org.evenkeel.localstack.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.folder.Secrets;
import org.evenkeel.localstack.process.Children;
import org.evenkeel.localstack.process.Command;
import org.evenkeel.localstack.process.Role;
import org.evenkeel.localstack.terminal.Failure;

/** The PostgreSQL server of one folder, on 127.0.0.1 alone. */
public final class PostgresServer {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String WRONG_PASSWORD = "28P01";

    private final int port;
    private final Secrets secrets;

    private PostgresServer(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** @param durable false only for tests: what was committed may be lost with the machine, and starts are faster */
    public static PostgresServer start(Folder folder, Secrets secrets, Children children, int port, boolean durable) {
        folder.postgres().toFile().mkdirs();
        Unprivileged user = Unprivileged.ofThisUser();
        Binaries binaries = Binaries.unpackedIn(folder.postgres());
        Cluster cluster = new Cluster(folder.postgres(), binaries, user);
        if (cluster.exists()) {
            cluster.check();
            cluster.clearLeftovers();
        } else {
            cluster.initialise(children, secrets.of("postgres.superuser"));
        }
        PostgresServer server = new PostgresServer(port, secrets);
        List<String> words = user.command(words(cluster, port, durable));
        children.start(new Command("postgresql", Role.DATABASE, words, Map.of(), cluster.folder()))
                .awaitReady(server::answers, PATIENCE);
        return server;
    }

    private static String[] words(Cluster cluster, int port, boolean durable) {
        Path data = cluster.folder();
        List<String> words = new ArrayList<>(List.of(cluster.binaries().program("postgres"), "-D", data.toString(), "-p",
                Integer.toString(port)));
        for (String setting : List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=64MB",
                "max_connections=120", "fsync=" + (durable ? "on" : "off"), "log_destination=stderr",
                "logging_collector=off", "timezone=UTC", "log_timezone=UTC")) {
            words.add("-c");
            words.add(setting);
        }
        return words.toArray(String[]::new);
    }

    /** The service's database, made if it is not there yet. */
    public ServiceDatabase provide(String name) {
        ServiceDatabase database = new ServiceDatabase(name, jdbcUrl(name), login(name + "_owner"), login(name + "_runtime"));
        new Provisioning(this).provide(database);
        return database;
    }

    private ServiceDatabase.Login login(String role) {
        return new ServiceDatabase.Login(role, secrets.of("postgres." + role));
    }

    Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", secrets.of("postgres.superuser"));
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private boolean answers() {
        try (Connection connection = asSuperuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw Failure.of("The database on this machine does not know the password in the file of secrets. "
                        + "Put the file back, or start with --fresh to begin anew without the data.", e);
            }
            return false;
        }
    }
}
