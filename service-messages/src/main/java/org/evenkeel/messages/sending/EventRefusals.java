package org.evenkeel.messages.sending;

import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells refusals of an event, which do not open the circuit, from failures of the receiver, which do. */
public class EventRefusals implements ResponseExceptionMapper<EventRefused> {

    private static final Set<Integer> OF_THE_EVENT = Set.of(400, 404, 409, 422);

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return OF_THE_EVENT.contains(status);
    }

    @Override
    public EventRefused toThrowable(Response response) {
        String problem = response.hasEntity() ? response.readEntity(String.class) : "";
        return new EventRefused(response.getStatus(), "%d %s".formatted(response.getStatus(), problem));
    }
}
