package org.evenkeel.planning.neighbour;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.evenkeel.messages.ServiceCredentials;

/** impact-service on the wire. Prices are computed and not kept; the same assessment again is answered by the one kept. */
@RegisterRestClient(configKey = "impact")
@RegisterProvider(ServiceCredentials.class)
@RegisterProvider(NeighbourRefusals.class)
@Path("/api/impact")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface ImpactApi {

    @POST
    @Path("recovery-prices")
    PricesAnswered price(PricesAsked asked);

    @POST
    @Path("assessments")
    AssessmentAnswered assess(AssessmentAsked asked);
}
