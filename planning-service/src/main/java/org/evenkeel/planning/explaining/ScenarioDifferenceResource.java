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

@Path("/scenario-differences")
public class ScenarioDifferenceResource {

    @Inject
    DifferenceService differences;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "What a scenario asks otherwise than the one named as from")
    public ScenarioDifferenceResponse between(@Parameter(required = true) @QueryParam("scenario") @Nullable UUID scenario,
            @Parameter(required = true) @QueryParam("from") @Nullable UUID from) {
        return differences.ofScenarios(scenario, from);
    }
}
