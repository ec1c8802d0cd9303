package org.evenkeel.engagement.dignity;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DignityRecordResource {

    private final DignityFactRecords facts;
    private final DignityOverrides overrides;
    private final IdempotentRequests idempotent;

    DignityRecordResource(DignityFactRecords facts, DignityOverrides overrides, IdempotentRequests idempotent) {
        this.facts = facts;
        this.overrides = overrides;
        this.idempotent = idempotent;
    }

    @GET
    @Path("dignity-facts")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "Facts that dignity rules look at, newest first", description = """
            Support, selection, redeployment and so on: what no conversation tells. One that replaces another counts in its \
            place.""")
    public List<DignityFactResponse> facts(
            @Parameter(description = "Any version of the plan", required = true) @NotNull @QueryParam("plan") String plan) {
        return facts.list(PlanLineages.id(plan));
    }

    @POST
    @Path("dignity-facts")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Put facts on record that dignity rules look at", description = """
            As arranged, or as it happened. Nothing is changed afterwards; a later record replaces an earlier one.""")
    @APIResponseSchema(value = DignityFactResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid DignityFactRequest request) {
        return idempotent.once(key, request,
                () -> Response.status(Response.Status.CREATED).entity(facts.add(request)).build());
    }

    @GET
    @Path("dignity-overrides")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Who answers for rules that are not kept, newest first")
    public List<DignityOverrideResponse> overrides(
            @Parameter(description = "Any version of the plan", required = true) @NotNull @QueryParam("plan") String plan) {
        return overrides.list(PlanLineages.id(plan));
    }

    @POST
    @Path("dignity-overrides")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.FINANCE_DIRECTOR })
    @Operation(summary = "Answer for a policy that is not kept, or explain a preference", description = """
            With a reason, printed beside the rule with your name. A law has no override. It opens no gate: a message is let \
            through by an override of its own.""")
    @APIResponseSchema(value = DignityOverrideResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response override(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid DignityOverrideRequest request) {
        return idempotent.once(key, request,
                () -> Response.status(Response.Status.CREATED).entity(overrides.give(request)).build());
    }
}
