package org.evenkeel.planning.platform.chronicle;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.tenancy.OrganisationScope;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Follows something in the database, whichever replica changes it. */
@ApplicationScoped
public class Watch {

    private static final Duration EVERY = Duration.ofMillis(500);

    @Inject
    OrganisationScope scope;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    /** The thing now, then each time it changes; ends after it has ended. */
    public <T> Multi<T> changes(T now, Supplier<T> read, Predicate<T> ended) {
        if (ended.test(now)) {
            return Multi.createFrom().item(now);
        }
        String whose = organisation.id();
        String asks = actor.id();
        AtomicBoolean over = new AtomicBoolean();
        Multi<T> later = Multi.createFrom().ticks().every(EVERY)
                .onOverflow().drop()
                .onItem().transformToUniAndConcatenate(tick -> again(whose, asks, read))
                .select().first(one -> !over.getAndSet(ended.test(one)));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(now), later).skip().repetitions();
    }

    private <T> Uni<T> again(String whose, String asks, Supplier<T> read) {
        return Uni.createFrom().item(() -> {
            try {
                return scope.call(whose, asks, read::get);
            } catch (RuntimeException unchecked) {
                throw unchecked;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
