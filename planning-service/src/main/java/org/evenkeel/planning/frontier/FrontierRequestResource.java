package org.evenkeel.planning.frontier;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/scenarios/{id}/frontiers")
public class FrontierRequestResource {

    @Inject
    FrontierService frontiers;

    @Inject
    IdempotentRequests idempotent;

    @POST
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Ask for plans from the most saved in the year to the least cost; Location names where to watch")
    @APIResponseSchema(value = FrontierResponse.class, responseCode = "202", responseDescription = "Begun")
    public Response request(@PathParam("id") UUID scenarioId, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid FrontierRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            FrontierResponse begun = frontiers.request(scenarioId, request);
            return Response.accepted(begun).location(here.getBaseUriBuilder().path("frontiers/{id}").build(begun.id())).build();
        });
    }
}
