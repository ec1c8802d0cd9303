package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.NeighboursStandIn.answers;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.ImpactAnswers;
import org.evenkeel.planning.testing.NeighboursStandIn;
import org.evenkeel.planning.testing.NeighboursStandIn.Reply;
import org.evenkeel.planning.testing.Records;
import org.evenkeel.planning.testing.Scenarios;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Prices made anew around a plan where the full model puts its cost elsewhere. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(NeighboursStandIn.TAG)
@WithTestResource(NeighboursStandIn.class)
class PriceRenewalTest {

    @Inject
    CircuitBreakerMaintenance circuits;

    @BeforeEach
    void circuitsAreClosed() {
        circuits.resetAll();
    }

    /** A charity with two measures, either of which reaches the target. */
    private static JsonPath plan(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"},
                 "measures": [%s, %s]}""".formatted(Records.measure("M1", 3_660_000, ""),
                Records.measure("M2", 3_660_000, "")));
        return Solves.plan(who, Scenarios.target(3_000_000));
    }

    /** Every choice costs so much; asked of one plan's choices alone, each costs what the model says. */
    private static Reply prices(long first, long around) {
        return Reply.known(asked -> {
            List<String> choices = new JsonPath(asked).getList("choices.id");
            long pence = choices.size() > 2 ? first : around;
            return """
                    {"status": "known", "parameterSet": "v1", "choices": [%s], "teamTouched": [], "partnerTouched": [],
                     "organisationTouchedPence": 0, "teamShareCharges": [], "servicePointMonths": []}"""
                    .formatted(String.join(",", choices.stream().map("""
                            {"choiceId": "%%s", "components": {"hiring": %d}}""".formatted(pence)::formatted).toList()));
        });
    }

    private static Stream<Object> rounds(JsonPath plan, String field) {
        return plan.getList("provenance.rounds." + field).stream();
    }

    @Test
    void the_solver_goes_on_by_renewed_prices_and_keeps_the_plan_the_model_likes_best() {
        answers("renew-once", "recovery-prices", prices(1_000, 500_000));
        answers("renew-once", "assessments", Reply.known(ImpactAnswers::assessment));
        JsonPath plan = plan("renew-once");
        assertThat(rounds(plan, "modelCostPence")).startsWith(500_000).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(3);
        assertThat(rounds(plan, "solverCostPence")).startsWith(1_000);
        assertThat(rounds(plan, "differsBasisPoints")).startsWith(9_980);
        assertThat(rounds(plan, "pricesFrom")).startsWith("parameter set v1", "parameter set v1, renewed once");
        assertThat(rounds(plan, "kept").filter(Boolean.TRUE::equals)).hasSize(1);
        assertThat(plan.<String> getList("sentences")).anyMatch(one -> one.startsWith("The full recovery model puts its cost at"));
        assertThat(Solves.sentences(plan)).allSatisfy(
                sentence -> assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25));
    }

    @Test
    void prices_that_agree_with_the_model_are_not_renewed() {
        answers("renew-none", "recovery-prices", prices(490_000, 490_000));
        answers("renew-none", "assessments", Reply.known(ImpactAnswers::assessment));
        JsonPath plan = plan("renew-none");
        assertThat(rounds(plan, "differsBasisPoints")).containsExactly(200);
        assertThat(plan.<String> getList("sentences"))
                .contains("The full recovery model puts its cost at £5,000; the solver, at £4,900.");
    }

    @Test
    void without_an_assessment_the_plan_is_kept_and_says_so() {
        answers("renew-down", "recovery-prices", prices(1_000, 1_000));
        JsonPath plan = plan("renew-down");
        assertThat(rounds(plan, "note")).containsExactly("impact-service did not assess the plan; prices were not renewed.");
        assertThat(plan.<String> getList("sentences"))
                .contains("impact-service did not assess the plan; prices were not renewed.");
        assertThat(plan.getString("pricesFrom")).isEqualTo("parameter set v1");
    }
}
