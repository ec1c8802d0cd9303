package org.evenkeel.planning.decision;

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

@Path("/delegations")
public class DelegationResource {

    @Inject
    Delegations delegations;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Delegations of the authorisation to consult, newest first")
    public Page<DelegationResponse> list(@BeanParam PageRequest page) {
        return delegations.list(page);
    }

    @POST
    @RolesAllowed(Roles.TRUSTEE)
    @Operation(summary = "Record that the board lets an officer authorise consultation; approval cannot be delegated")
    @APIResponseSchema(value = DelegationResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response delegate(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid DelegationRequest asked, @Context UriInfo here) {
        return idempotent.once(key, asked,
                () -> Response.created(here.getAbsolutePath()).entity(delegations.record(asked)).build());
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed(Roles.TRUSTEE)
    @Operation(summary = "Revoke a delegation")
    public DelegationResponse revoke(@PathParam("id") UUID id) {
        return delegations.revoke(id);
    }
}
