package org.evenkeel.messages.sending;

import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.evenkeel.messages.ServiceCredentials;

/** Where planning-service receives events, on the wire. */
@RegisterRestClient(configKey = "planning-events")
@RegisterProvider(ServiceCredentials.class)
@RegisterProvider(EventRefusals.class)
@Path("/api/planning/events")
@Consumes(MediaType.APPLICATION_JSON)
interface PlanningEvents {

    @POST
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.9, delay = 2_000, skipOn = EventRefused.class)
    void receive(OutgoingEvent event);
}
