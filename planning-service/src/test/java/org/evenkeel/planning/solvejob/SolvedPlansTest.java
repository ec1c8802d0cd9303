package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.planning.testing.FinanceDirector.file;
import static org.evenkeel.planning.testing.Scenarios.target;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A plan with what it was solved from. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SolvedPlansTest {

    private static final String BRIGHTON = "/published/brighton_units_2021_22_and_2023_24.csv";
    private static final long SEVENTY_PERCENT = 836_990_000L;

    @Inject
    SolvedPlans plans;

    @Inject
    OrganisationScope scope;

    @Test
    void a_plan_comes_with_each_choice_it_takes() {
        FinanceDirector who = FinanceDirector.of("solved-plans");
        who.imports("brighton.csv", file(BRIGHTON), "{\"plannedFrom\": \"2027-04-01\", \"publishedYear\": \"2023/24\"}");
        Solves.plan(who, target(SEVENTY_PERCENT));
        UUID id = UUID.fromString(who.get("/plans").extract().path("items[0].id"));
        List<SolvedPlan> read = new ArrayList<>();
        scope.run("solved-plans", "test", () -> read.add(plans.get(id)));
        SolvedPlan solved = read.get(0);
        List<PlannedMeasure> taken = solved.plan().content().measures().stream().filter(PlannedMeasure::taken).toList();
        assertThat(taken).hasSizeGreaterThan(3);
        assertThat(solved.taken()).extracting(PhasedChoice::id)
                .containsExactlyElementsOf(taken.stream().map(PlannedMeasure::choice).toList());
        assertThat(solved.taken().stream().mapToLong(choice -> choice.saving().recurrentNetPence()).sum())
                .isEqualTo(solved.plan().content().figures().fullYearPence());
        assertThat(solved.document().measures()).hasSize(solved.plan().content().measures().size());
        assertThat(solved.scenario().target().inYearPence()).isEqualTo(SEVENTY_PERCENT);
        assertThat(solved.year().label()).isEqualTo("2027/28");
        assertRefused("solved-strangers", id, refusal -> assertThat(refusal.getMessage()).contains(id.toString()));
    }

    private void assertRefused(String organisation, UUID id, Consumer<Throwable> how) {
        assertThatThrownBy(() -> scope.run(organisation, "test", () -> plans.get(id))).isInstanceOf(Refusal.class)
                .satisfies(how);
    }
}
