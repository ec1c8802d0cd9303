package org.evenkeel.planning.frontier;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.organisation.OrganisationRecords;
import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.ScenarioService;
import org.evenkeel.planning.scenario.Target;
import org.evenkeel.planning.solvejob.SolveJobService;
import org.evenkeel.planning.solvejob.SolveOrder;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;

/** Asks for frontiers, tells how they fare, and stops them. */
@ApplicationScoped
public class FrontierService {

    @Inject
    FrontierRepository rows;

    @Inject
    ScenarioService scenarios;

    @Inject
    OrganisationRecords records;

    @Inject
    SolveJobService jobs;

    @Inject
    FrontierSweep sweep;

    @Inject
    Chronicle chronicle;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * Keeps the frontier and queues its first solve, the most that can be saved; the others follow from what that comes to.
     *
     * @throws Refusal 404; 422 with what stands in the way of solving
     */
    @Transactional
    public FrontierResponse request(UUID scenarioId, FrontierRequest request) {
        Scenario scenario = scenarios.get(scenarioId).scenario().scenario();
        FrontierEntity frontier = new FrontierEntity(clock.instant(), scenarioId, scenario, request, actor.id());
        long most = most();
        Scenario asked = FrontierSweep.asking(frontier, most);
        UUID job = jobs.request(SolveOrder.point(scenarioId, frontier.id()), asked).id();
        frontier.begunBy(job);
        rows.add(frontier);
        rows.add(new FrontierPointEntity(job, frontier.id(), most));
        audit.record("requested", FrontierRepository.THING, frontier.id().toString(), null, request);
        return get(frontier.id());
    }

    /** No plan saves more in the year: every measure at its deepest, from the first day. */
    private long most() {
        long sum = records.document().measures().stream().map(Measure::options)
                .mapToLong(options -> options.stream().mapToLong(FrontierService::mostOf).max().orElse(0)).sum();
        return Math.max(1, Math.min(Target.MOST_PENCE, sum));
    }

    private static long mostOf(Option option) {
        return Math.max(0, option.recurrentFullYearPence()) + Math.max(0, option.nonRecurrentPence());
    }

    /** @throws Refusal 404 */
    @Transactional
    public FrontierResponse get(UUID id) {
        FrontierEntity frontier = chronicle.get(FrontierEntity.class, FrontierRepository.THING, id);
        return FrontierView.of(frontier, rows.points(id));
    }

    public Page<FrontierSummary> list(PageRequest page) {
        return chronicle.list(FrontierEntity.class, page, FrontierEntity::summary);
    }

    /** @throws Refusal 404; 409 where it has ended */
    @Transactional
    public FrontierResponse stop(UUID id) {
        FrontierEntity frontier = rows.locked(id);
        if (frontier.status().ended()) {
            throw Refusal.conflict("The frontier %s has ended already. Its points are kept.".formatted(id));
        }
        frontier.end(FrontierStatus.STOPPED, clock.instant(), null);
        sweep.stopOpen(id);
        audit.record("stopped", FrontierRepository.THING, id.toString(), null, frontier.summary());
        return get(id);
    }
}
