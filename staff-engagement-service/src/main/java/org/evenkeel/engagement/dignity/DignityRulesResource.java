package org.evenkeel.engagement.dignity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DignityRulesResource {

    private final DignityRulesService rules;

    DignityRulesResource(DignityRulesService rules) {
        this.rules = rules;
    }

    /** Open to everyone who is signed in: these are promises to staff, and a promise is for those it is made to. */
    @GET
    @Path("dignity-rules")
    @RolesAllowed({ Roles.SERVICE, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD,
            Roles.LINE_MANAGER, Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "The dignity rules and the thresholds in force", description = """
            The whole catalogue, D1 to D28. A law is never broken; a policy only by a named person with a reason; a preference \
            is explained when it is. Planning enforces those with a solver form while it solves.""")
    public DignityRulesResponse read() {
        return rules.inForce();
    }

    @GET
    @Path("dignity-thresholds")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "One dignity rule, with who set its numbers")
    @APIResponseSchema(DignityRuleResponse.class)
    public Response one(
            @Parameter(description = "D1 to D28", required = true, example = "D8") @NotNull @QueryParam("rule") String rule) {
        return answer(rule);
    }

    @PUT
    @Path("dignity-thresholds")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE })
    @Operation(summary = "Set the organisation's own numbers of a policy or preference", description = """
            With a reason, shown beside the rule. The numbers of a law cannot be set. What is scheduled already stays until \
            the plan is scheduled again.""")
    @APIResponseSchema(DignityRuleResponse.class)
    public Response set(
            @Parameter(description = "D1 to D28", required = true, example = "D8") @NotNull @QueryParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DignityThresholdsRequest request) {
        rules.set(rule, ifMatch, request);
        return answer(rule);
    }

    private Response answer(String rule) {
        DignityRulesService.Tagged found = rules.get(rule);
        return Response.ok(found.rule()).tag(EntityTags.of(found.version())).build();
    }
}
