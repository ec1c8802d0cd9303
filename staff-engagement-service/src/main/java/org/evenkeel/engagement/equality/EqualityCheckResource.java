package org.evenkeel.engagement.equality;

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

@Path("/equality-checks")
@Produces(MediaType.APPLICATION_JSON)
public class EqualityCheckResource {

    @Inject
    EqualityCheckService checks;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Checks of selections, newest first")
    public Page<EqualityCheckResponse> list(@BeanParam PageRequest page) {
        return checks.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One check of a selection")
    public EqualityCheckResponse one(@PathParam("id") UUID id) {
        return checks.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Compare how a selection falls on groups", description = """
            Counts by group alone are sent, and of groups under ten not even these are kept. A rate of being kept below four fifths \
            of the best-off group's prompts a look, and proves nothing.""")
    @APIResponseSchema(value = EqualityCheckResponse.class, responseCode = "201", responseDescription = "Checked")
    public Response check(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid EqualityCheckRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            EqualityCheckResponse made = checks.check(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.id())).entity(made).build();
        });
    }
}
