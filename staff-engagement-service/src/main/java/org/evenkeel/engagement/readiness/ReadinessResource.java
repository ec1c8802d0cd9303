package org.evenkeel.engagement.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/readiness")
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    private final ReadinessService readiness;

    ReadinessResource(ReadinessService readiness) {
        this.readiness = readiness;
    }

    @GET
    @RolesAllowed({ Roles.SERVICE, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "How much change the executive and middle teams can carry, by month", description = """
            Read before a solve, and stored with the scenario. While it is unknown the caller uses a default of its own as a \
            visible assumption.""")
    public ReadinessResponse read() {
        return readiness.read();
    }
}
