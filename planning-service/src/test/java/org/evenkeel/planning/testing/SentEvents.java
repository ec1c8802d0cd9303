package org.evenkeel.planning.testing;

import java.util.List;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.evenkeel.platform.tenancy.OrganisationScope;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;

/** What planning has put into the outbox for an organisation. */
public final class SentEvents {

    private SentEvents() {
    }

    /** Types, in the order of their stream. */
    public static List<String> types(String organisation) {
        return read(organisation, "select type from outbox_event order by stream, sequence");
    }

    /** The payload of the last event of a type. */
    public static JsonPath last(String organisation, String type) {
        List<String> payloads = read(organisation,
                "select payload from outbox_event where type = '%s' order by sequence".formatted(type));
        return new JsonPath(payloads.get(payloads.size() - 1));
    }

    @SuppressWarnings("unchecked")
    private static List<String> read(String organisation, String sql) {
        try {
            return CDI.current().select(OrganisationScope.class).get().call(organisation, "reader",
                    () -> QuarkusTransaction.requiringNew().call(() -> (List<String>) CDI.current()
                            .select(EntityManager.class).get().createNativeQuery(sql, String.class).getResultList()));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
