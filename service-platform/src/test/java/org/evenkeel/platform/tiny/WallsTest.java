package org.evenkeel.platform.tiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Jobs, and SQL that goes past Hibernate's wall. */
@QuarkusTest
@TestProfile(TinyService.class)
class WallsTest {

    private static final String COUNT = "select count(*) from note where title = :title";

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    @Inject
    AuditTrail audit;

    @Test
    void a_job_acts_for_its_organisation_in_the_stored_name() throws Exception {
        String said = scope.call("hove", "subject-of-kim", () -> organisation.id() + " " + actor.id() + " " + actor.name());
        assertThat(said).isEqualTo("hove subject-of-kim subject-of-kim");
    }

    @Test
    void scopes_nest_without_mixing() throws Exception {
        String said = scope.call("hove", "a", () -> scope.call("lewes", "b", organisation::id) + organisation.id());
        assertThat(said).isEqualTo("leweshove");
    }

    @Test
    void native_sql_sees_its_own_organisation_alone_in_any_kind_of_transaction() throws Exception {
        String title = Notes.newTitle();
        Notes.add("hove", title).then().statusCode(201);
        assertThat(scope.call("hove", "a", () -> QuarkusTransaction.requiringNew().call(() -> count(title)))).isEqualTo(1);
        assertThat(scope.call("lewes", "a", () -> QuarkusTransaction.requiringNew().call(() -> count(title)))).isZero();
        assertThat(scope.call("hove", "a", () -> QuarkusTransaction.joiningExisting().call(() -> count(title)))).isEqualTo(1);
    }

    @Test
    void native_sql_cannot_write_for_another_organisation() {
        String insert = "insert into note (id, organisation, version, title, pence) values (gen_random_uuid(), 'lewes', 0, 'x', 1)";
        assertThatThrownBy(() -> scope.run("hove", "a", () -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(insert).executeUpdate()))).hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = { "update audit_entry set actor = 'nobody'", "delete from audit_entry", "truncate audit_entry",
            "alter table audit_entry disable row level security", "drop table audit_entry" })
    void nobody_changes_the_trail(String sql) {
        scope.run("hove", "a",
                () -> QuarkusTransaction.requiringNew().run(() -> audit.record("tried", "trail", "1", null, null)));
        assertThatThrownBy(() -> scope.run("hove", "a", () -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate())))
                .hasStackTraceContaining(
                        sql.startsWith("alter") || sql.startsWith("drop") ? "must be owner" : "permission denied");
    }

    @Test
    void the_trail_is_written_in_the_transaction_of_the_change_or_not_at_all() {
        assertThatThrownBy(() -> scope.run("hove", "a", () -> audit.record("tried", "trail", "1", null, null)))
                .hasStackTraceContaining("Transaction is required");
    }

    @Test
    void a_scope_inside_an_open_transaction_is_a_fault() {
        assertThatThrownBy(() -> scope.run("hove", "a", () -> QuarkusTransaction.requiringNew()
                .run(() -> scope.run("lewes", "b", organisation::id)))).hasMessageContaining("still open");
        assertThatThrownBy(() -> scope.run("../lewes", "b", organisation::id)).isInstanceOf(IllegalArgumentException.class);
    }

    private long count(String title) {
        return ((Number) entities.createNativeQuery(COUNT).setParameter("title", title).getSingleResult()).longValue();
    }
}
