package org.evenkeel.engagement.people.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.engagement.people.workforce.WorkforceTemplate;
import org.evenkeel.platform.security.Roles;

/** What a workforce list looks like. */
@Path("/import-formats")
public class WorkforceFormatResource {

    @GET
    @Path("workforce.csv")
    @Produces("text/csv")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "An empty workforce list to fill in")
    public String empty() {
        return WorkforceTemplate.csv();
    }

    @GET
    @Path("workforce.example.csv")
    @Produces("text/csv")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "An invented workforce that fits the published Brighton units")
    public String example() {
        return WorkforceTemplate.example();
    }
}
