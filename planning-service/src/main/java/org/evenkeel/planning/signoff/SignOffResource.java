package org.evenkeel.planning.signoff;

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

@Path("/measures/{reference}/sign-offs")
public class SignOffResource {

    @Inject
    SignOffs signOffs;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.LINE_MANAGER, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Who signed a measure off, newest first, and whether it is still on record as they signed it")
    public Page<SignOffResponse> list(@PathParam("reference") String reference, @BeanParam PageRequest page) {
        return signOffs.list(reference, page);
    }

    @POST
    @RolesAllowed({ Roles.EXECUTIVE, Roles.LINE_MANAGER })
    @Operation(summary = "Sign a measure off as it is on record, as whoever answers for it; a later change makes it void")
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "201", responseDescription = "Signed off")
    public Response give(@PathParam("reference") String reference,
            @HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @NotNull @Valid SignOffRequest asked,
            @Context UriInfo here) {
        return idempotent.once(key, asked,
                () -> Response.created(here.getAbsolutePath()).entity(signOffs.give(reference, asked)).build());
    }
}
