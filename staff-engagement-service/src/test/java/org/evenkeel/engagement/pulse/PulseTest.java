package org.evenkeel.engagement.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.ConfigProvider;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A wave from opening to results; and who looks for the person behind an answer, in tables, logs, trail and traces. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PulseTest {

    private static final String ORGANISATION = "pulse-one";

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final Someone lead = Someone.lead(ORGANISATION);
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final List<Voter> voters = new ArrayList<>();
    private String wave;

    /** Six of libraries and three of transport answer; nobody else does. */
    @BeforeEach
    void answered() throws Exception {
        if (wave != null) {
            return;
        }
        lead.imports(Waves.people());
        wave = Waves.open(lead, clock);
        Handler handler = listening();
        Logger.getLogger("").addHandler(handler);
        try {
            for (int one = 1; one <= 9; one++) {
                Voter voter = new Voter(staff(one < 7 ? "lib" + one : "tra" + (one - 6)), wave);
                voter.draws().statusCode(200);
                voter.answers(1 + one % 5).statusCode(204);
                voters.add(voter);
            }
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
    }

    private static Someone staff(String name) {
        return Someone.of(ORGANISATION, name, Roles.STAFF);
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nor anything opened
            }
        };
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String organisation, String sql) throws Exception {
        return scope.call(organisation, "test", () -> QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) entities.createNativeQuery(sql).getResultList().stream().map(String::valueOf)
                        .toList()));
    }

    private static String hash(Voter voter) {
        return HexFormat.of().formatHex(BlindSignature.digest(voter.token));
    }

    @Test
    void an_answer_is_kept_with_its_tokens_digest_its_wave_and_cell_and_nothing_else() throws Exception {
        assertThat(rows(ORGANISATION, "select column_name from information_schema.columns where table_name = 'pulse_answer'"))
                .containsExactlyInAnyOrder("token_hash", "wave_id", "organisation", "cell", "answers");
        assertThat(rows(ORGANISATION, "select encode(token_hash, 'hex') from pulse_answer"))
                .containsExactlyInAnyOrderElementsOf(voters.stream().map(PulseTest::hash).toList());
    }

    @Test
    void the_rows_of_a_cell_were_all_written_in_one_transaction_so_that_none_tells_which_answer_came_when() throws Exception {
        assertThat(rows(ORGANISATION, "select count(distinct xmin::text) from pulse_answer group by cell"))
                .containsExactly("1", "1");
    }

    @Test
    void a_ballot_knows_who_drew_it_and_neither_when_nor_with_which_token() throws Exception {
        assertThat(rows(ORGANISATION, "select column_name from information_schema.columns where table_name = 'pulse_ballot'"))
                .containsExactlyInAnyOrder("wave_id", "person_id", "organisation", "cell", "drawn_with");
        assertThat(rows(ORGANISATION, "select encode(drawn_with, 'hex') from pulse_ballot where drawn_with is not null"))
                .hasSizeGreaterThanOrEqualTo(9).doesNotContainAnyElementsOf(voters.stream().map(PulseTest::hash).toList());
    }

    /** Every table there is, also those that know nothing of the survey. */
    @Test
    void no_table_but_that_of_answers_has_anything_that_an_answer_has() throws Exception {
        List<String> tables = rows(ORGANISATION, """
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                and has_table_privilege(oid, 'SELECT') and relname not like 'flyway%'""");
        assertThat(tables).hasSizeGreaterThan(20).contains("audit_entry", "idempotent_request", "pulse_ballot");
        for (String table : tables) {
            String all = String.join("\n",
                    rows(ORGANISATION, "select cast(row_to_json(t) as text) from \"%s\" t".formatted(table)));
            for (Voter voter : voters) {
                assertThat(all).as(table).doesNotContain(voter.token, voter.signature());
                if (!table.equals("pulse_answer")) {
                    assertThat(all).as(table).doesNotContain(hash(voter));
                }
            }
        }
    }

    @Test
    void the_trail_knows_of_the_wave_and_of_no_ballot_or_answer() throws Exception {
        assertThat(rows(ORGANISATION, "select action || ' ' || subject_type from audit_entry where subject_type like 'pulse%'"))
                .containsOnly("opened pulse wave");
        assertThat(rows(ORGANISATION, "select operation from idempotent_request where operation like 'Pulse%'")).isEmpty();
        assertThat(rows(ORGANISATION, "select subject_type from audit_entry where actor like '%lib%' or actor like '%tra%'"
                + " or actor = 'a ballot'")).isEmpty();
    }

    @Test
    void no_line_of_the_log_and_no_trace_tells_of_a_ballot_or_an_answer() {
        String all = String.join("\n", logged);
        voters.forEach(voter -> assertThat(all).doesNotContain(voter.token, voter.signature(), voter.hidden(), hash(voter)));
        assertThat(all).doesNotContain("pulse-answers", "DISTRESS", "/ballot");
        assertThat(ConfigProvider.getConfig().getValues("quarkus.otel.traces.suppress-application-uris", String.class))
                .contains("/api/engagement/pulse-answers", "/api/engagement/pulse-waves/*");
        assertThat("/api/engagement/pulse-waves/7/ballot").matches(excluded());
        assertThat("/api/engagement/pulse-answers").matches(excluded());
    }

    private static String excluded() {
        return ConfigProvider.getConfig().getValue("quarkus.http.access-log.exclude-pattern", String.class);
    }

    @Test
    void nobody_answers_twice() {
        voters.get(0).answers(5).statusCode(409).body("detail", containsString("each ballot answers once"));
        Voter again = new Voter(staff("lib1"), wave);
        again.draws().statusCode(409).body("detail", containsString("each person answers once"));
        staff("lib1").get("/pulse-waves/" + wave + "/ballot").body("drawn", equalTo(true));
    }

    @Test
    void a_lost_answer_to_the_drawing_costs_nobody_their_voice() {
        Voter voter = new Voter(staff("lib8"), wave);
        voter.draws().statusCode(200);
        voter.draws().statusCode(200);
        assertThat(voter.signature()).isNotEmpty();
    }

    @Test
    void a_forged_ballot_or_one_of_another_cell_or_wave_is_none() {
        Voter voter = new Voter(staff("lib7"), wave);
        voter.draws().statusCode(200);
        voter.answers(voter.cell() + 1, "{\"VOICE\": 1}").statusCode(422).body("violations[0].code", equalTo("no-ballot"));
        voter.answers(voter.cell(), "{\"VOICE\": 6}").statusCode(422);
        voter.answers(voter.cell(), "{}").statusCode(422);
        Voter forger = new Voter(staff("lib7"), wave);
        forger.draws().statusCode(409);
    }

    @Test
    void only_who_is_in_the_wave_has_a_ballot() {
        staff("stranger").get("/pulse-waves/" + wave + "/ballot").statusCode(404)
                .body("detail", containsString("not among those who can answer"));
        staff("sma1").get("/pulse-waves/" + wave + "/ballot").statusCode(200)
                .body("cellName", equalTo("Smaller teams together"));
    }
}
