package org.evenkeel.planning.plan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/plans")
public class PlanResource {

    private static final String CSV = "text/csv";

    @Inject
    PlanService plans;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Plans with their headline figures, newest first")
    public Page<PlanSummary> list(@BeanParam PageRequest page) {
        return plans.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One plan: measures, dates, figures, broken rules, sentences and what it rests on")
    public PlanResponse one(@PathParam("id") UUID id) {
        return plans.get(id);
    }

    @GET
    @Path("{id}/measures")
    @Produces(CSV)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One plan's measures as a spreadsheet")
    public RestResponse<String> measures(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(PlanSheet.of(plans.get(id).content()))
                .header("Content-Disposition", "attachment; filename=\"plan-%s.csv\"".formatted(id)).build();
    }
}
