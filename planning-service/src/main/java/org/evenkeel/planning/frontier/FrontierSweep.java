package org.evenkeel.planning.frontier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.Target;
import org.evenkeel.planning.solvejob.SolveEnded;
import org.evenkeel.planning.solvejob.SolveJobService;
import org.evenkeel.planning.solvejob.SolveOrder;
import org.evenkeel.planning.solvejob.SolveVariation;
import org.evenkeel.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with a frontier whenever one of its solves has ended, in the transaction that ends it: whichever replica that is, the
 * point and what is asked next are kept together or not at all.
 */
@ApplicationScoped
class FrontierSweep {

    @Inject
    FrontierRepository rows;

    @Inject
    SolveJobService jobs;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void on(@Observes SolveEnded ended) {
        UUID id = ended.frontierId();
        if (id == null) {
            return;
        }
        FrontierEntity frontier = rows.locked(id);
        List<FrontierPointEntity> points = rows.points(id);
        FrontierPointEntity point = points.stream().filter(one -> one.solveJobId().equals(ended.jobId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("The solve job " + ended.jobId() + " is no point of its frontier."));
        if (ended.planId() == null || ended.content() == null) {
            point.failed(String.valueOf(ended.failure()));
        } else {
            point.reached(ended.planId(), SolvedPoint.of(ended.content()));
        }
        if (!frontier.status().ended()) {
            goOn(frontier, points, point);
        }
    }

    private void goOn(FrontierEntity frontier, List<FrontierPointEntity> points, FrontierPointEntity arrived) {
        FrontierPointEntity first = points.stream().filter(one -> one.solveJobId().equals(frontier.baseJobId())).findFirst()
                .orElseThrow();
        SolvedPoint most = first.solved();
        if (most == null) {
            end(frontier, FrontierStatus.FAILED, "Its first point came to no plan. " + first.failure());
            return;
        }
        Sweep sweep = new Sweep(frontier.wanted(), Math.max(1, most.inYearPence()));
        List<FrontierPointEntity> all = new ArrayList<>(points);
        if (arrived == first && most.inYearPence() > 0) {
            sweep.first().forEach(target -> all.add(ask(frontier, target)));
        }
        for (OptionalLong next = next(sweep, all); next.isPresent(); next = next(sweep, all)) {
            all.add(ask(frontier, next.getAsLong()));
        }
        if (all.stream().allMatch(FrontierPointEntity::ended)) {
            end(frontier, FrontierStatus.COMPLETE, null);
        }
    }

    private static OptionalLong next(Sweep sweep, List<FrontierPointEntity> points) {
        List<Sweep.Reached> reached = points.stream().filter(one -> one.solved() != null && one.solved().legal()).map(one -> {
            SolvedPoint solved = Objects.requireNonNull(one.solved());
            return new Sweep.Reached(one.targetPence(), solved.inYearPence(), solved.costPence());
        }).toList();
        return sweep.next(reached, points.stream().map(FrontierPointEntity::targetPence).toList(),
                points.stream().filter(one -> !one.ended()).map(FrontierPointEntity::targetPence).toList());
    }

    private FrontierPointEntity ask(FrontierEntity frontier, long targetPence) {
        UUID job = jobs.varied(SolveOrder.point(frontier.scenarioId(), frontier.id()), frontier.baseJobId(),
                new SolveVariation(asking(frontier, targetPence), null, List.of())).id();
        FrontierPointEntity point = new FrontierPointEntity(job, frontier.id(), targetPence);
        rows.add(point);
        return point;
    }

    /** The frontier's question with another target for the year. */
    static Scenario asking(FrontierEntity frontier, long targetPence) {
        Scenario scenario = frontier.scenario();
        return scenario.asking(new Target(targetPence, scenario.target().recurrentPence(), scenario.target().recurrentFirst()),
                new Limits(frontier.secondsAPoint(), scenario.limits().steps(), scenario.limits().seed()));
    }

    /** Has the solves that have not ended stop; what they have found is kept. */
    void stopOpen(UUID frontier) {
        rows.points(frontier).stream().filter(point -> !point.ended()).forEach(point -> jobs.stopUnlessEnded(point.solveJobId()));
    }

    private void end(FrontierEntity frontier, FrontierStatus how, @Nullable String why) {
        frontier.end(how, clock.instant(), why);
        audit.record("ended", FrontierRepository.THING, frontier.id().toString(), null, frontier.summary());
    }
}
