package org.evenkeel.engagement.testing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.evenkeel.platform.tenancy.OrganisationScope;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What waits to be told to planning, in the order in which it was added. */
@ApplicationScoped
public class ToldToPlanning {

    private final OrganisationScope scope;
    private final EntityManager entities;

    ToldToPlanning(OrganisationScope scope, EntityManager entities) {
        this.scope = scope;
        this.entities = entities;
    }

    /** Type and payload of each. */
    public List<String> of(String organisation) {
        return call(organisation, "select type || ' ' || payload::text from outbox_event order by stream, sequence");
    }

    /** The streams they are in, each once. */
    public List<String> streams(String organisation) {
        return call(organisation, "select distinct stream from outbox_event order by stream");
    }

    @SuppressWarnings("unchecked")
    private List<String> call(String organisation, String query) {
        try {
            return scope.call(organisation, "test",
                    () -> QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(query).getResultList()));
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
