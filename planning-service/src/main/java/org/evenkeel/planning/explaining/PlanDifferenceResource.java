package org.evenkeel.planning.explaining;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/plans/{id}")
public class PlanDifferenceResource {

    @Inject
    DifferenceService differences;

    @GET
    @Path("differences/{otherId}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What a plan has otherwise than another: figures, measures, rules, and what was asked")
    public PlanDifferenceResponse differences(@PathParam("id") UUID planId, @PathParam("otherId") UUID otherId) {
        return differences.ofPlans(planId, otherId);
    }

    @GET
    @Path("figure-marks")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What each headline figure rests on: stated data, partly or mostly assumed, with the values nobody stated")
    public List<FigureMark> marks(@PathParam("id") UUID planId) {
        return differences.marks(planId);
    }
}
