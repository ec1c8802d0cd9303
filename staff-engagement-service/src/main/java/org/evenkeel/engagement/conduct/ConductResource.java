package org.evenkeel.engagement.conduct;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestPath;

@Path("/conduct")
@Produces(MediaType.APPLICATION_JSON)
public class ConductResource {

    private final ConductService conduct;

    ConductResource(ConductService conduct) {
        this.conduct = conduct;
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({ Roles.SERVICE, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "How a plan is carried out, as shares of rules kept", description = """
            Of any version of the plan. Known once something is planned or has happened; before that it is unknown, and the \
            caller uses a default of its own as a visible assumption. How each number was made is stated.""")
    public ConductResponse of(@RestPath UUID planId) {
        return conduct.of(planId);
    }
}
