package org.evenkeel.impact.parameter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/parameters")
@Produces(MediaType.APPLICATION_JSON)
public class ParameterResource {

    private final ParameterSet parameters;

    ParameterResource(ParameterSet parameters) {
        this.parameters = parameters;
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.ENGAGEMENT_LEAD,
            Roles.SERVICE })
    @Operation(summary = "The parameters of the recovery model with range, grade and evidence")
    public ParameterSetResponse all() {
        return ParameterSetResponse.of(parameters);
    }
}
