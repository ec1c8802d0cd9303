package org.evenkeel.planning.consultation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/plans/{id}/consultation")
public class PlanConsultationResource {

    @Inject
    ConsultationService consultations;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Where the consultation on each measure of a plan stands, by what really happened")
    public ConsultationResponse of(@PathParam("id") UUID id) {
        return consultations.of(id);
    }
}
