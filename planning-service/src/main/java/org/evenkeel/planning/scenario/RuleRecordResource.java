package org.evenkeel.planning.scenario;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What named persons say about single rules of one scenario. */
@Path("/scenarios")
public class RuleRecordResource {

    private static final String IF_MATCH = "If-Match";

    @Inject
    RuleRecordService record;

    @POST
    @Path("{id}/rule-overrides")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Set a policy aside at one place, in your own name and with a reason; law refuses")
    public RestResponse<ScenarioResponse> override(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid RuleOverrideRequest asked) {
        return tagged(record.override(id, ifMatch, asked));
    }

    @DELETE
    @Path("{id}/rule-overrides")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Let a policy hold again where it was set aside")
    public RestResponse<ScenarioResponse> keepAgain(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @QueryParam("rule") @NotBlank String rule,
            @QueryParam("place") @NotBlank String place) {
        return tagged(record.keepAgain(id, ifMatch, rule, place));
    }

    @POST
    @Path("{id}/claimed-exceptions")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Record that an adviser says a statutory exception applies; it is shown, and the rule holds all the same")
    public RestResponse<ScenarioResponse> claim(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid ClaimedExceptionRequest asked) {
        return tagged(record.claim(id, ifMatch, asked));
    }

    private static RestResponse<ScenarioResponse> tagged(VersionedScenario kept) {
        return ResponseBuilder.ok(kept.scenario()).tag(EntityTags.of(kept.version())).build();
    }
}
