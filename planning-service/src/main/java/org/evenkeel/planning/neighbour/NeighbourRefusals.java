package org.evenkeel.planning.neighbour;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells what a neighbour refuses, and would refuse again, from its failures. */
public class NeighbourRefusals implements ResponseExceptionMapper<NeighbourRefusal> {

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return NeighbourRefusal.is(status);
    }

    @Override
    public NeighbourRefusal toThrowable(Response response) {
        return new NeighbourRefusal(response.getStatus());
    }
}
