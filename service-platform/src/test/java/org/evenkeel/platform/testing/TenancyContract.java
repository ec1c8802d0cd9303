package org.evenkeel.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.inject.spi.CDI;

import org.assertj.core.api.SoftAssertions;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Both walls stand around every table. Extend it with {@code @QuarkusTest}. */
public abstract class TenancyContract {

    /** Tables that belong to no organisation, besides Flyway's and Quartz's. Each is a decision: say why where you add one. */
    protected Set<String> tablesOfNoOrganisation() {
        return Set.of();
    }

    @Test
    void every_table_belongs_to_an_organisation_and_has_forced_row_security() {
        SoftAssertions all = new SoftAssertions();
        List<List<String>> tables = rows("""
                select c.relname, coalesce(a.attnotnull, false), c.relrowsecurity, c.relforcerowsecurity,
                  exists (select from pg_policy p where p.polrelid = c.oid)
                from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation'
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and c.relname !~ '^(flyway_|qrtz_)'""");
        for (List<String> table : tables) {
            if (!tablesOfNoOrganisation().contains(table.get(0))) {
                all.assertThat(table.subList(1, table.size()))
                        .as("%s: organisation not null, row security, forced, with a policy:"
                                + " select even_keel_tenant_table('%s')", table.get(0), table.get(0))
                        .containsExactly("t", "t", "t", "t");
            }
        }
        all.assertAll();
    }

    @Test
    void the_runtime_role_owns_nothing_and_is_bound_by_row_security() {
        assertThat(rows("select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user"))
                .containsExactly(List.of("f", "f", "f", "f"));
        assertThat(
                rows("select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"))
                .isEmpty();
        assertThat(rows("select has_schema_privilege('public', 'CREATE')")).containsExactly(List.of("f"));
    }

    @Test
    void the_runtime_role_cannot_change_the_audit_trail() {
        assertThat(rows("""
                select has_table_privilege('audit_entry', 'UPDATE'), has_table_privilege('audit_entry', 'DELETE'),
                  has_table_privilege('audit_entry', 'TRUNCATE')""")).containsExactly(List.of("f", "f", "f"));
    }

    @Test
    void native_sql_sees_rows_of_its_own_organisation_alone() throws Exception {
        OrganisationScope scope = CDI.current().select(OrganisationScope.class).get();
        AuditTrail audit = CDI.current().select(AuditTrail.class).get();
        scope.run("hove", "someone", () -> QuarkusTransaction.requiringNew()
                .run(() -> audit.record("tried", "wall", "1", null, null)));
        for (String table : tenantTables()) {
            String foreign = "select count(*) from \"" + table + "\" where organisation <> 'lewes'";
            List<List<String>> seen = scope.call("lewes", "someone", () -> QuarkusTransaction.requiringNew()
                    .call(() -> rows(foreign)));
            assertThat(seen).as("rows of others in %s", table).containsExactly(List.of("0"));
            assertThat(rows("select count(*) from \"" + table + "\"")).as("rows of %s without an organisation", table)
                    .containsExactly(List.of("0"));
        }
    }

    private static List<String> tenantTables() {
        return rows("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation'
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')""").stream().map(row -> row.get(0))
                .toList();
    }

    private static List<List<String>> rows(String sql) {
        AgroalDataSource database = CDI.current().select(AgroalDataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }
}
