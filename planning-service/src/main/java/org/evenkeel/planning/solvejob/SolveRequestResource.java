package org.evenkeel.planning.solvejob;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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

@Path("/scenarios/{id}/solve-jobs")
public class SolveRequestResource {

    @Inject
    SolveJobService jobs;

    @Inject
    IdempotentRequests idempotent;

    @POST
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Ask for a scenario to be solved; Location names where to watch")
    @APIResponseSchema(value = SolveJobResponse.class, responseCode = "202", responseDescription = "Queued")
    public Response request(@PathParam("id") UUID scenarioId, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @Context UriInfo here) {
        return idempotent.once(key, scenarioId, () -> {
            SolveJobResponse job = jobs.request(scenarioId);
            return Response.accepted(job).location(here.getBaseUriBuilder().path("solve-jobs/{id}").build(job.id())).build();
        });
    }
}
