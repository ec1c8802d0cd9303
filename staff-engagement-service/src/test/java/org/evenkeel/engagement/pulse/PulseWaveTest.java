package org.evenkeel.engagement.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A wave's days, and what is told after the last of them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class PulseWaveTest {

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    private List<String> rows(String organisation, String sql) throws Exception {
        return scope.call(organisation, "test", () -> QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) entities.createNativeQuery(sql).getResultList().stream().map(String::valueOf)
                        .toList()));
    }

    private void endsYesterday(String organisation, String id) throws Exception {
        scope.call(organisation, "test", () -> QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                "update pulse_wave set last_day = last_day - 30 where id = '%s'".formatted(id)).executeUpdate()));
    }

    /** Libraries, where eight answered, are told; transport, where nobody did, is not. */
    private static String computed(Someone lead, String id) {
        return lead.post("/pulse-waves/" + id + "/results", "").statusCode(200).body("status", equalTo("COMPUTED"))
                .body("results.cells.name", hasItems("libraries", "transport"))
                .body("results.cells.find { it.name == 'libraries' }.answers", equalTo(8))
                .body("results.cells.find { it.name == 'transport' }.answers", nullValue())
                .body("results.cells.find { it.name == 'transport' }.items.mean", everyItem(nullValue()))
                .body("results.cells.find { it.name == 'libraries' }.items.bands", everyItem(nullValue()))
                .body("results.cells.find { it.name == 'libraries' }.items.find { it.item == 'DISTRESS' }.mean", notNullValue())
                .body("results.cells.find { it.name == 'libraries' }.items.find { it.item == 'WORKLOAD' }.mean", nullValue())
                .extract().asString();
    }

    @Test
    void one_wave_runs_at_a_time_and_is_not_computed_before_it_is_over() {
        Someone lead = Someone.lead("pulse-running");
        lead.imports(Waves.people());
        String wave = Waves.open(lead, clock);
        lead.post("/pulse-waves", "{\"name\": \"Second\", \"lastDay\": \"%s\"}".formatted(Waves.day(5, clock))).statusCode(409)
                .body("detail", containsString("One runs at a time"));
        lead.post("/pulse-waves/" + wave + "/results", "").statusCode(409).body("detail", containsString("from the day after"));
        Someone.lead("pulse-days")
                .post("/pulse-waves", "{\"name\": \"Short\", \"lastDay\": \"%s\"}".formatted(Waves.day(1, clock)))
                .statusCode(422).body("violations[0].field", equalTo("lastDay"));
        Someone.lead("pulse-days")
                .post("/pulse-waves", "{\"name\": \"Nobody\", \"lastDay\": \"%s\"}".formatted(Waves.day(5, clock)))
                .statusCode(409).body("detail", containsString("Import the list first"));
    }

    @Test
    void results_are_computed_once_and_answers_ballots_and_keys_are_gone_with_it() throws Exception {
        String organisation = "pulse-two";
        Someone esther = Someone.lead(organisation);
        esther.imports(Waves.people());
        String id = Waves.open(esther, clock);
        for (int one = 1; one <= 8; one++) {
            Voter voter = new Voter(Someone.of(organisation, "lib" + one, Roles.STAFF), id);
            voter.draws().statusCode(200);
            voter.answers(3).statusCode(204);
        }
        Voter late = new Voter(Someone.of(organisation, "tra1", Roles.STAFF), id);
        late.draws().statusCode(200);
        endsYesterday(organisation, id);
        late.answers(1).statusCode(409).body("detail", containsString("its ballots end with it"));
        String first = computed(esther, id);
        assertThat(esther.post("/pulse-waves/" + id + "/results", "").extract().asString()).isEqualTo(first);
        assertThat(rows(organisation, "select 'answer' from pulse_answer union all select 'ballot' from pulse_ballot"
                + " union all select 'key' from pulse_cell where modulus is not null or private_exponent is not null"))
                .isEmpty();
        esther.get("/pulse-trends?item=DISTRESS").statusCode(200).body("items.cell", hasItem("libraries"))
                .body("items.find { it.cell == 'libraries' }.points[0].wave", equalTo(id));
        Someone.of(organisation, "sam", Roles.STAFF).get("/pulse-waves").body("items[0].results", notNullValue());
        Someone.lead("pulse-elsewhere").get("/pulse-waves/" + id).statusCode(404);
        assertThat(first).doesNotContain("lib1");
        esther.get("/pulse-items").body("size()", equalTo(14)).body("sentence", not(hasItem("")));
    }
}
