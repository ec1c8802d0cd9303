package org.evenkeel.planning.explaining;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/plans/{id}/explanations")
public class ExplanationResource {

    @Inject
    ExplanationService explanations;

    @Inject
    IdempotentRequests idempotent;

    @POST
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Ask why a measure is in a plan or not, what blocks a better one, or what is in the way of the target", description = """
            Answered by short solves on some replica, within seconds; Location names where the answer will stand. What was asked
            before is answered by what is on record.""")
    @APIResponseSchema(value = ExplanationResponse.class, responseCode = "202", responseDescription = "Queued, or answered before")
    public Response ask(@PathParam("id") UUID planId, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid ExplanationRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            ExplanationResponse asked = explanations.ask(planId, request);
            return Response.accepted(asked).location(here.getBaseUriBuilder().path("plans/{plan}/explanations/{id}")
                    .build(planId, asked.id())).build();
        });
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What was asked of a plan and answered, newest first")
    public Page<ExplanationResponse> list(@PathParam("id") UUID planId, @BeanParam PageRequest page) {
        return explanations.list(planId, page);
    }

    @GET
    @Path("{explanationId}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One question about a plan, with its answer once there is one")
    public ExplanationResponse one(@PathParam("id") UUID planId, @PathParam("explanationId") UUID id) {
        return explanations.get(planId, id);
    }
}
