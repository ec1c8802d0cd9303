package org.evenkeel.platform.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;

/** The table of responses, read and written on the transaction's own connection. */
@ApplicationScoped
class StoredResponses {

    private final AgroalDataSource database;
    private final CurrentOrganisation organisation;
    private final CurrentOperation operation;
    private final ObjectMapper json;
    private final IdempotencyTimes times;

    StoredResponses(AgroalDataSource database, CurrentOrganisation organisation, CurrentOperation operation, ObjectMapper json,
            IdempotencyTimes times) {
        this.database = database;
        this.organisation = organisation;
        this.operation = operation;
        this.json = json;
        this.times = times;
    }

    /** False while another transaction works under the key. Held until the end of this one. */
    boolean lock(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection
                        .prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "idempotency " + organisation.id() + " " + operation.name + " " + key);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new UncheckedSqlException(failed);
        }
    }

    @Nullable
    StoredResponse find(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement("""
                        select request_hash, status, location, tag, body from idempotent_request
                        where organisation = ? and operation = ? and key = ? and expires_at > ?""")) {
            find.setString(1, organisation.id());
            find.setString(2, operation.name);
            find.setString(3, key);
            find.setTimestamp(4, Timestamp.from(times.now()));
            try (ResultSet row = find.executeQuery()) {
                return !row.next() ? null
                        : new StoredResponse(row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4),
                                row.getString(5));
            }
        } catch (SQLException failed) {
            throw new UncheckedSqlException(failed);
        }
    }

    /** Takes the place of a record that has expired and was not purged yet. */
    void keep(String key, byte[] digest, Response response) {
        Instant now = times.now();
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement("""
                        insert into idempotent_request
                          (organisation, operation, key, request_hash, status, location, tag, body, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (organisation, operation, key) do update set
                          request_hash = excluded.request_hash, status = excluded.status, location = excluded.location,
                          tag = excluded.tag, body = excluded.body, expires_at = excluded.expires_at""")) {
            keep.setString(1, organisation.id());
            keep.setString(2, operation.name);
            keep.setString(3, key);
            keep.setBytes(4, digest);
            keep.setInt(5, response.getStatus());
            keep.setString(6, response.getHeaderString(HttpHeaders.LOCATION));
            keep.setString(7, response.getHeaderString(HttpHeaders.ETAG));
            keep.setString(8, body(response));
            keep.setTimestamp(9, Timestamp.from(times.expiry(now)));
            keep.executeUpdate();
        } catch (SQLException failed) {
            throw new UncheckedSqlException(failed);
        }
    }

    @Nullable
    private String body(Response response) {
        try {
            return response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null;
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A response cannot be stored", unwritable);
        }
    }
}
