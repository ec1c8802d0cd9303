package org.evenkeel.engagement.dignity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/dignity-rules")
@Produces(MediaType.APPLICATION_JSON)
public class DignityRulesResource {

    private final DignityRulesService rules;

    DignityRulesResource(DignityRulesService rules) {
        this.rules = rules;
    }

    /** Open to everyone who is signed in: these are promises to staff, and a promise is for those it is made to. */
    @GET
    @RolesAllowed({ Roles.SERVICE, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD,
            Roles.LINE_MANAGER, Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "The dignity rules and the thresholds in force", description = """
            The whole catalogue, D1 to D28. A law is never broken; a policy only by a named person with a reason; a preference \
            is explained when it is. Planning enforces those with a solver form while it solves.""")
    public DignityRulesResponse read() {
        return rules.inForce();
    }
}
