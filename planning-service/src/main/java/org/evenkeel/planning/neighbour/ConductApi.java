package org.evenkeel.planning.neighbour;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.evenkeel.messages.ServiceCredentials;
import org.jspecify.annotations.Nullable;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;

/** What staff-engagement-service says of the way a plan is carried out, on the wire. */
@RegisterRestClient(configKey = "engagement")
@RegisterProvider(ServiceCredentials.class)
@Path("/api/engagement")
@Produces(MediaType.APPLICATION_JSON)
interface ConductApi {

    @GET
    @Path("conduct/{planId}")
    @Timeout(5_000)
    @Retry(maxRetries = 2, delay = 300, abortOn = NeighbourRefusal.class)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 10, delayUnit = ChronoUnit.SECONDS, skipOn = NeighbourRefusal.class)
    ConductAnswered conduct(@PathParam("planId") UUID planId);

    /** What it refuses it would refuse again. */
    @ClientExceptionMapper
    static @Nullable RuntimeException refusal(Response response) {
        return NeighbourRefusal.of(response.getStatus());
    }
}
