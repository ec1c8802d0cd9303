package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Scenarios.target;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveListener;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Solves that end otherwise than they should. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class FailedSolveTest {

    @Inject
    PlanSearch real;

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    @Inject
    SolveWorker worker;

    private static FinanceDirector small(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"},
                 "measures": [%s]}""".formatted(measure("M1", 3_660_000, "")));
        return who;
    }

    /** Finds a plan, tells of it, and then runs out of memory. */
    private static final class TooLarge extends PlanSearch {

        private final PlanSearch real = new PlanSearch();

        @Override
        SolveResult search(PlanningProblem problem, SolveLimits limits, List<String> start, SolveListener listener,
                StopSignal stop) {
            real.search(problem, limits, start, listener, stop);
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void a_solve_that_runs_out_of_memory_fails_with_the_reason_and_keeps_its_best_plan() {
        FinanceDirector who = small("failed-memory");
        QuarkusMock.installMockForType(new TooLarge(), PlanSearch.class);
        String job = Solves.request(who, Solves.keep(who, target(3_000_000)));
        List<JsonPath> events = Solves.events(who, job);
        JsonPath last = events.get(events.size() - 1);
        assertThat(last.getString("status")).isEqualTo("FAILED");
        assertThat(last.getString("failure"))
                .isEqualTo("It ran out of memory. Plan for one directorate at a time, or take options out.");
        assertThat(last.getBoolean("progress.legal")).isTrue();
        scope.run("failed-memory", "test", () -> worker.work(UUID.fromString(job)));
        JsonPath kept = who.get("/solve-jobs/" + job).extract().jsonPath();
        assertThat(kept.getInt("attempts")).as("an ended job is not taken up again").isEqualTo(1);
        assertThat(Solves.measure(who.get("/plans/" + kept.getString("planId")).statusCode(200).extract().jsonPath()
                .setRootPath("content"), "M1").getBoolean("taken")).isTrue();
    }

    @Test
    void a_job_that_ends_replica_after_replica_is_given_up_and_keeps_its_best_plan() {
        FinanceDirector who = small("failed-poison");
        String job = Solves.request(who, Solves.keep(who, target(3_000_000)));
        Solves.events(who, job);
        scope.run("failed-poison", "test", () -> {
            QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                    update solve_job set status = 'RUNNING', attempts = 5, finished_at = null
                    where id = :id""").setParameter("id", UUID.fromString(job)).executeUpdate());
            worker.work(UUID.fromString(job));
        });
        JsonPath given = who.get("/solve-jobs/" + job).extract().jsonPath();
        assertThat(given.getString("status")).isEqualTo("FAILED");
        assertThat(given.getInt("attempts")).isEqualTo(6);
        assertThat(given.getString("failure"))
                .isEqualTo("5 replicas ended while they solved it. Ask for a smaller scenario.");
        assertThat(given.getList("progress.choices")).hasSize(1);
    }
}
