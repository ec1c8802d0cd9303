package org.evenkeel.planning.solvejob;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.assumption.AssumptionRegister;
import org.evenkeel.planning.converting.ApprovedChoice;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.organisation.OrganisationRecords;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.ScenarioService;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;

/** Asks for solves and tells how they fare. */
@ApplicationScoped
public class SolveJobService {

    @Inject
    Chronicle chronicle;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    ScenarioService scenarios;

    @Inject
    OrganisationRecords records;

    @Inject
    AssumptionRegister assumptions;

    @Inject
    PlanService plans;

    @Inject
    SolveCheck check;

    @Inject
    SolveQueue queue;

    @Inject
    SolveQuestions questions;

    @Inject
    SolveJobs rows;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * Stores the question and queues the job, both or neither.
     *
     * @throws Refusal 404, 422 with what stands in the way of solving
     */
    @Transactional
    public SolveJobResponse request(UUID scenarioId) {
        SolveQuestion question = question(scenarios.get(scenarioId).scenario().scenario());
        check.refuseUnsolvable(question);
        SolveJobEntity job = kept(SolveOrder.scenario(scenarioId));
        questions.keep(job.id(), question);
        return queued(job);
    }

    private SolveJobEntity kept(SolveOrder order) {
        SolveJobEntity job = new SolveJobEntity(clock.instant(), order, actor.id());
        entities.persist(job);
        return job;
    }

    private SolveJobResponse queued(SolveJobEntity job) {
        entities.flush();
        queue.add(job.id(), job.purpose(), organisation.id(), actor.id());
        audit.record("requested", SolveJobs.THING, job.id().toString(), null, job.response());
        return job.response();
    }

    /**
     * Asks the organisation as it stands a question, for a first job of several that take it up.
     *
     * @throws Refusal 422 with what stands in the way of solving
     */
    @Transactional
    public SolveJobResponse request(SolveOrder order, Scenario scenario) {
        SolveQuestion question = question(scenario);
        check.refuseUnsolvable(question);
        SolveJobEntity job = kept(order);
        questions.keep(job.id(), question);
        return queued(job);
    }

    /**
     * Asks what a job was asked, with something changed. Both have the same answers of the neighbours.
     *
     * @throws Refusal 422 with what stands in the way of solving
     */
    @Transactional
    public SolveJobResponse vary(SolveOrder order, UUID job, SolveVariation variation) {
        AskedSolve asked = questions.asked(job);
        check.refuseUnsolvable(asked.question().with(variation.scenario()));
        return varied(order, job, variation);
    }

    /** As {@link #vary}, where nothing is changed that could make the question one that cannot be solved. */
    @Transactional
    public SolveJobResponse varied(SolveOrder order, UUID job, SolveVariation variation) {
        SolveJobEntity kept = kept(order);
        // the points of a frontier wait for the answers of its first; a what-if has those of its plan, renewed as they may be
        questions.keep(kept.id(), questions.base(job), variation,
                order.purpose() == SolvePurpose.FRONTIER_POINT ? null : questions.asked(job).answers());
        return queued(kept);
    }

    /** Has a job stop, where it has not ended. */
    @Transactional
    public void stopUnlessEnded(UUID job) {
        if (!rows.read(job).status().ended()) {
            rows.requestStop(job);
        }
    }

    /** Jobs that set out from a plan, newest first. */
    public Page<SolveJobResponse> from(UUID plan, PageRequest page) {
        return chronicle.list(SolveJobEntity.class, Map.of("fromPlanId", plan), page, SolveJobEntity::response);
    }

    private SolveQuestion question(Scenario scenario) {
        OrganisationDocument document = records.document();
        String year = FinancialYear.of(document.organisation().financialYearStart(), scenario.year()).label();
        return new SolveQuestion(document, assumptions.all(), scenario, plans.approvedLast(year)
                .map(plan -> plan.measures().stream().map(SolveJobService::approved).toList()).orElse(null));
    }

    private static ApprovedChoice approved(PlannedMeasure planned) {
        return new ApprovedChoice(planned.measure(), planned.option(), planned.startMonth(), planned.fullYearPence());
    }

    public Page<SolveJobResponse> list(PageRequest page) {
        return chronicle.list(SolveJobEntity.class, page, SolveJobEntity::response);
    }

    @Transactional
    public SolveJobResponse get(UUID id) {
        return chronicle.get(SolveJobEntity.class, SolveJobs.THING, id).response();
    }
}
