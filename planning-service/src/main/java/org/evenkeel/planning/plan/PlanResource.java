package org.evenkeel.planning.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/plans")
public class PlanResource {

    private static final String CSV = "text/csv";

    @Inject
    PlanService plans;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Plans with their headline figures, newest first; of one status where it is named")
    public Page<PlanSummary> list(@BeanParam PageRequest page,
            @Parameter(schema = @Schema(implementation = PlanStatus.class)) @QueryParam("status") @Nullable String status) {
        return plans.list(page, status == null ? null : statusNamed(status));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One plan: measures, dates, figures, broken rules, sentences and what it rests on; with the ETag that"
            + " a decision on it must name")
    public RestResponse<PlanResponse> one(@PathParam("id") UUID id) {
        VersionedPlan found = plans.shown(id);
        return ResponseBuilder.ok(found.plan()).tag(EntityTags.of(found.tag())).build();
    }

    @GET
    @Path("{id}/measures")
    @Produces(CSV)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One plan's measures as a spreadsheet")
    public RestResponse<String> measures(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(PlanSheet.of(plans.shown(id).plan().content()))
                .header("Content-Disposition", "attachment; filename=\"plan-%s.csv\"".formatted(id)).build();
    }

    private static PlanStatus statusNamed(String name) {
        return PlanStatus.named(name).orElseThrow(() -> {
            String sentence = "status is no status of a plan. Send one of %s.".formatted(
                    Stream.of(PlanStatus.values()).map(Enum::name).collect(Collectors.joining(", ")));
            return Refusal.invalid(sentence, List.of(Violation.inQuery("status", "unknown", sentence)));
        });
    }
}
