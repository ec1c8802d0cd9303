package org.evenkeel.planning.decision;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/plans/{id}/conflicts")
public class ConflictResource {

    @Inject
    InterestRegister interests;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Interests declared in a plan")
    public ConflictsResponse of(@PathParam("id") UUID id) {
        return interests.of(id);
    }

    @POST
    @RolesAllowed({ Roles.EXECUTIVE, Roles.TRUSTEE })
    @Operation(summary = "Declare an interest in a plan or in one of its measures; whoever has one does not decide on it")
    @APIResponseSchema(value = ConflictResponse.class, responseCode = "201", responseDescription = "Declared")
    public Response declare(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid ConflictRequest asked, @Context UriInfo here) {
        return idempotent.once(key, asked,
                () -> Response.created(here.getAbsolutePath()).entity(interests.declare(id, asked)).build());
    }
}
