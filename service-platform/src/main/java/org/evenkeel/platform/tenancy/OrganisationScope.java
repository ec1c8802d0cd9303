package org.evenkeel.platform.tenancy;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.request.RequestId;
import org.evenkeel.platform.security.Actor;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Runs work that has no user (a job, an event, a link with a secret) for one organisation and in the name of a stored actor, in
 * a request context of its own. Begin transactions inside, never around it.
 */
@Unremovable
@ApplicationScoped
public class OrganisationScope {

    private final CurrentOrganisation currentOrganisation;
    private final Actor currentActor;

    public OrganisationScope(CurrentOrganisation currentOrganisation, Actor currentActor) {
        this.currentOrganisation = currentOrganisation;
        this.currentActor = currentActor;
    }

    public void run(String organisation, String actor, Runnable work) {
        callUnchecked(organisation, actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** @throws Exception what the work threw, as it was */
    public <T> T call(String organisation, String actor, Callable<T> work) throws Exception {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("A transaction of another organisation is still open on this thread");
        }
        ManagedContext context = Arc.container().requestContext();
        ContextState outer = context.getStateIfActive();
        boolean begun = RequestId.isRunning();
        context.activate();
        try {
            currentOrganisation.enter(organisation);
            currentActor.actAs(actor);
            RequestId.current();
            return work.call();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
            if (!begun) {
                RequestId.end();
            }
        }
    }

    private void callUnchecked(String organisation, String actor, Callable<Boolean> work) {
        try {
            call(organisation, actor, work);
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
