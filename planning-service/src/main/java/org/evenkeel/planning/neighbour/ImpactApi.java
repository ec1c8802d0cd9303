package org.evenkeel.planning.neighbour;

import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.evenkeel.messages.ServiceCredentials;

/** impact-service on the wire. */
@RegisterRestClient(configKey = "impact")
@RegisterProvider(ServiceCredentials.class)
@Path("/api/impact")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface ImpactApi {

    @POST
    @Path("recovery-prices")
    @Timeout(value = 30, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 300)
    PricesAnswered price(PricesAsked asked);
}
