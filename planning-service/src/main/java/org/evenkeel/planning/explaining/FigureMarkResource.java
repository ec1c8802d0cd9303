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

@Path("/plans/{id}/figure-marks")
public class FigureMarkResource {

    @Inject
    DifferenceService differences;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What each headline figure rests on: stated data, partly or mostly assumed, with the values nobody stated")
    public List<FigureMark> marks(@PathParam("id") UUID planId) {
        return differences.marks(planId);
    }
}
