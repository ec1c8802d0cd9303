package org.evenkeel.planning.catalogue;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.parameter.Parameter;
import org.evenkeel.platform.security.Roles;

@Path("/parameters")
public class ParameterResource {

    @Inject
    DefaultParameters parameters;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Default values with range, grade and evidence, for what nobody states")
    public List<Parameter> parameters() {
        return List.copyOf(parameters.all());
    }
}
