package org.evenkeel.planning.explaining;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/scenarios/{id}/differences/{otherId}")
public class ScenarioDifferenceResource {

    @Inject
    DifferenceService differences;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "What a scenario asks otherwise than another")
    public ScenarioDifferenceResponse differences(@PathParam("id") UUID scenarioId, @PathParam("otherId") UUID otherId) {
        return differences.ofScenarios(scenarioId, otherId);
    }
}
