package org.evenkeel.planning.assumption;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/assumptions")
public class AssumptionResource {

    @Inject
    AssumptionRegister assumptions;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Values that nobody stated, what filled them and why; of one rule where it is named")
    public Page<AssumptionResponse> list(@BeanParam PageRequest page, @QueryParam("rule") @Nullable String rule) {
        return assumptions.list(page, rule);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Accept a value as good enough to plan on")
    public AssumptionResponse accept(@PathParam("id") UUID id) {
        return assumptions.accept(id);
    }
}
