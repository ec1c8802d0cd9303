package org.evenkeel.planning.explaining;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/plan-differences")
public class PlanDifferenceResource {

    @Inject
    DifferenceService differences;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What a plan has otherwise than the one named as from: figures, measures, rules, and what was asked")
    public PlanDifferenceResponse between(@Parameter(required = true) @QueryParam("plan") @Nullable UUID plan,
            @Parameter(required = true) @QueryParam("from") @Nullable UUID from) {
        return differences.ofPlans(plan, from);
    }
}
