package org.evenkeel.planning.neighbour;

import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** Assessments of impact-service on the wire. The same question again is answered alike, so that it may be asked again. */
@RegisterRestClient(configKey = "impact")
@RegisterProvider(ServiceCredentials.class)
@Path("/api/impact")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface AssessmentApi {

    @POST
    @Path("assessments")
    @Timeout(value = 60, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 300, abortOn = NeighbourRefusal.class)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 10, delayUnit = ChronoUnit.SECONDS, skipOn = NeighbourRefusal.class)
    AssessmentAnswered assess(AssessmentAsked asked);

    /** What it refuses it would refuse again. */
    @ClientExceptionMapper
    static @Nullable RuntimeException refusal(Response response) {
        return NeighbourRefusal.of(response.getStatus());
    }
}
