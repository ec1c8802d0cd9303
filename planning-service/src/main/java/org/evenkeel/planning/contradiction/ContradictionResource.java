package org.evenkeel.planning.contradiction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/contradictions")
public class ContradictionResource {

    @Inject
    ContradictionService contradictions;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Measures on record that act on one partner in opposite ways, in a plan or not")
    public ContradictionsResponse all() {
        return contradictions.all();
    }
}
