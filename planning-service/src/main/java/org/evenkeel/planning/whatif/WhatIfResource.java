package org.evenkeel.planning.whatif;

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
import org.evenkeel.planning.solvejob.SolveJobResponse;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/plans/{id}/what-ifs")
public class WhatIfResource {

    @Inject
    WhatIfService whatIfs;

    @Inject
    IdempotentRequests idempotent;

    @POST
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Pin, free, forbid or move measures, change rules or target, and solve again from this plan", description = """
            The organisation, its assumptions and the prices are those of the plan, so that nothing else differs. Makes a scenario
            and a solve job; Location names the job.""")
    @APIResponseSchema(value = WhatIfResponse.class, responseCode = "202", responseDescription = "Queued")
    public Response ask(@PathParam("id") UUID planId, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid WhatIfRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            WhatIfResponse asked = whatIfs.ask(planId, request);
            return Response.accepted(asked)
                    .location(here.getBaseUriBuilder().path("solve-jobs/{id}").build(asked.job().id())).build();
        });
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "Solve jobs that set out from this plan, newest first")
    public Page<SolveJobResponse> list(@PathParam("id") UUID planId, @BeanParam PageRequest page) {
        return whatIfs.list(planId, page);
    }
}
