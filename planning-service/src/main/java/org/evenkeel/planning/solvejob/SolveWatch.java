package org.evenkeel.planning.solvejob;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.tenancy.OrganisationScope;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Follows a job in the database, whichever replica solves it. */
@ApplicationScoped
class SolveWatch {

    private static final Duration EVERY = Duration.ofMillis(500);

    @Inject
    OrganisationScope scope;

    @Inject
    SolveJobService jobs;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    /** The job now, then each time it changes; ends after it has ended. */
    Multi<SolveJobResponse> changes(SolveJobResponse now) {
        if (now.status().ended()) {
            return Multi.createFrom().item(now);
        }
        String whose = organisation.id();
        String asks = actor.id();
        AtomicBoolean over = new AtomicBoolean();
        Multi<SolveJobResponse> later = Multi.createFrom().ticks().every(EVERY)
                .onOverflow().drop()
                .onItem().transformToUniAndConcatenate(tick -> read(whose, asks, now.id()))
                .select().first(job -> !over.getAndSet(job.status().ended()));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(now), later).skip().repetitions();
    }

    private Uni<SolveJobResponse> read(String whose, String asks, UUID id) {
        return Uni.createFrom().item(() -> {
            try {
                return scope.call(whose, asks, () -> jobs.get(id));
            } catch (RuntimeException unchecked) {
                throw unchecked;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
