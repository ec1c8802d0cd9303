package org.evenkeel.platform.tiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

import jakarta.inject.Inject;

import org.evenkeel.platform.idempotency.ExpiredResponses;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

@QuarkusTest
@TestProfile(TinyService.class)
class IdempotencyTest {

    @Inject
    OrganisationScope scope;

    @Inject
    AgroalDataSource database;

    @Inject
    ExpiredResponses expired;

    @Test
    void the_same_request_acts_once_and_is_answered_alike() {
        String key = Notes.newTitle();
        String title = Notes.newTitle();
        Response first = add("brighton", key, title);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response second = add("brighton", key, title);
        second.then().statusCode(201).header("Idempotency-Replayed", "true").header("ETag", "\"v0\"")
                .header("Location", first.header("Location")).contentType("application/json")
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void another_request_with_the_key_is_refused_and_another_organisation_is_not() {
        String key = Notes.newTitle();
        add("brighton", key, Notes.newTitle()).then().statusCode(201);
        add("brighton", key, Notes.newTitle()).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        add("lewes", key, Notes.newTitle()).then().statusCode(201);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        String key = Notes.newTitle();
        add("brighton", key, "x".repeat(41)).then().statusCode(422);
        add("brighton", key, Notes.newTitle()).then().statusCode(201);
    }

    @Test
    void while_the_first_runs_the_second_is_told_so() throws SQLException {
        String key = Notes.newTitle();
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            try (PreparedStatement lock = first.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "idempotency brighton NoteResource.add " + key);
                lock.execute();
                add("brighton", key, Notes.newTitle()).then().statusCode(409).body("type", equalTo("/problems/still-running"));
            }
            first.rollback();
        }
        add("brighton", key, Notes.newTitle()).then().statusCode(201);
    }

    @Test
    void a_key_is_visible_ascii_of_at_most_128() {
        add("brighton", "x".repeat(128), Notes.newTitle()).then().statusCode(201);
        add("brighton", "x".repeat(129), Notes.newTitle()).then().statusCode(400);
        add("brighton", "with space", Notes.newTitle()).then().statusCode(400);
    }

    @Test
    void the_purge_deletes_what_has_expired_of_every_organisation_and_nothing_else() {
        String old = Notes.newTitle();
        String fresh = Notes.newTitle();
        add("brighton", old, Notes.newTitle());
        add("lewes", old, Notes.newTitle());
        add("lewes", fresh, Notes.newTitle());
        expire("brighton", old);
        expire("lewes", old);
        assertThat(expired.purge()).isEqualTo(2);
        assertThat(expired.purge()).isZero();
        assertThat(update("lewes", "update idempotent_request set tag = tag where key = ?", fresh)).isEqualTo(1);
    }

    private void expire(String organisation, String key) {
        assertThat(update(organisation, "update idempotent_request set expires_at = now() - interval '1 second' where key = ?",
                key))
                .isEqualTo(1);
    }

    private int update(String organisation, String sql, String key) {
        try {
            return scope.call(organisation, "test", () -> QuarkusTransaction.requiringNew().call(() -> {
                try (Connection connection = database.getConnection();
                        PreparedStatement update = connection.prepareStatement(sql)) {
                    update.setString(1, key);
                    return update.executeUpdate();
                }
            }));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Response add(String organisation, String key, String title) {
        return Notes.director(organisation).header("Idempotency-Key", key).body(Map.of("title", title, "pence", 3))
                .post(Notes.ADDRESS);
    }
}
