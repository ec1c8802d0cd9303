package org.evenkeel.localstack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.folder.Secrets;
import org.evenkeel.localstack.process.Children;
import org.evenkeel.localstack.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one folder for all tests: what one leaves behind is what the next finds, as in life. */
class PostgresServerTest {

    @TempDir
    static Path temporary;
    private static Folder folder;

    private Children children;

    @BeforeAll
    static void prepare() {
        folder = Folder.at(temporary);
        folder.prepare();
    }

    @BeforeEach
    void begin() {
        children = new Children(folder);
    }

    @AfterEach
    void stop() {
        children.close();
    }

    @Test
    void lets_the_owner_make_tables_and_the_runtime_role_only_use_what_it_is_granted() throws SQLException {
        ServiceDatabase database = started().provide("planning");

        execute(database, database.owner(), "create table granted (id int)", "create table kept_back (id int)",
                "grant select on granted to planning_runtime");

        execute(database, database.runtime(), "select * from granted");
        assertThatThrownBy(() -> execute(database, database.runtime(), "create table own (id int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> execute(database, database.runtime(), "select * from kept_back"))
                .hasMessageContaining("permission denied for table kept_back");
        assertThatThrownBy(() -> execute(database, database.owner(), "create role another"))
                .hasMessageContaining("permission denied to create role");
    }

    @Test
    void keeps_one_service_out_of_the_database_of_another() {
        PostgresServer server = started();
        ServiceDatabase impact = server.provide("impact");
        ServiceDatabase engagement = server.provide("engagement");

        assertThatThrownBy(() -> execute(impact, engagement.owner(), "select 1"))
                .hasMessageContaining("permission denied for database \"impact\"");
        ServiceDatabase.Login guess = new ServiceDatabase.Login("impact_runtime", "guessed");
        assertThatThrownBy(() -> execute(impact, guess, "select 1")).hasMessageContaining("password authentication failed");
    }

    @Test
    void keeps_data_between_two_starts_until_it_is_told_to_begin_anew() throws SQLException {
        ServiceDatabase before = started().provide("kept");
        execute(before, before.owner(), "create table thing (id int)", "insert into thing values (42)");
        children.close();

        begin();
        ServiceDatabase after = started().provide("kept");
        assertThat(number(after, "select id from thing")).isEqualTo(42);
        children.close();

        begin();
        folder.forgetDatabases();
        ServiceDatabase anew = started().provide("kept");
        assertThat(number(anew, "select count(*) from information_schema.tables where table_name = 'thing'")).isZero();
    }

    @Test
    void starts_over_a_server_of_its_folder_that_was_left_running_and_over_a_stale_pid_file() throws IOException {
        started();
        Path pidFile = folder.postgres().resolve("data").resolve("postmaster.pid");
        ProcessHandle left = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0))).orElseThrow();
        Children afterKill = new Children(folder);

        PostgresServer.start(folder, Secrets.in(folder), afterKill, new Ports().free(), false).provide("planning");
        assertThat(left.isAlive()).isFalse();

        afterKill.close();
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + folder.postgres() + "\n");
        assertThat(started().provide("planning").name()).isEqualTo("planning");
    }

    @Test
    void proposes_to_begin_anew_when_the_data_is_of_another_major_version() throws IOException {
        started();
        children.close();
        begin();
        Path version = folder.postgres().resolve("data").resolve("PG_VERSION");
        Files.writeString(version, "16\n");

        assertThatThrownBy(this::started).hasMessage("The data in " + folder.postgres().resolve("data")
                + " is that of PostgreSQL 16, and this is PostgreSQL 18. Start with --fresh to begin anew without it.");
        Files.writeString(version, "18\n");
    }

    private PostgresServer started() {
        return PostgresServer.start(folder, Secrets.in(folder), children, new Ports().free(), false);
    }

    private static void execute(ServiceDatabase database, ServiceDatabase.Login login, String... statements)
            throws SQLException {
        try (Connection connection = connection(database, login); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int number(ServiceDatabase database, String query) throws SQLException {
        try (Connection connection = connection(database, database.owner());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static Connection connection(ServiceDatabase database, ServiceDatabase.Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.role(), login.password());
    }
}
