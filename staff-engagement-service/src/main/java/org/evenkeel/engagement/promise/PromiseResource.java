package org.evenkeel.engagement.promise;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/promises")
@Produces(MediaType.APPLICATION_JSON)
public class PromiseResource {

    @Inject
    PromiseService promises;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "What was promised, in order of the days it is due, and whether it is kept")
    public Page<PromiseResponse> list(@BeanParam PageRequest page) {
        return promises.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "One promise, with its evidence")
    public PromiseResponse one(@PathParam("id") UUID id) {
        return promises.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Record a promise that was made; it is never changed")
    @APIResponseSchema(value = PromiseResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @NotNull @Valid PromiseRequest request,
            @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            PromiseResponse made = promises.record(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.id())).entity(made).build();
        });
    }

    @POST
    @Path("{id}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Add what shows how a promise stands")
    @APIResponseSchema(value = PromiseResponse.class, responseCode = "200", responseDescription = "Added")
    public Response add(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @PathParam("id") UUID id,
            @NotNull @Valid EvidenceRequest request) {
        return idempotent.once(key, request, () -> Response.ok(promises.add(id, request)).build());
    }
}
