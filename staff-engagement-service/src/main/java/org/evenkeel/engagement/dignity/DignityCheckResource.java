package org.evenkeel.engagement.dignity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.security.Roles;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DignityCheckResource {

    private final DignityChecks checks;
    private final DignityRecords records;

    DignityCheckResource(DignityChecks checks, DignityRecords records) {
        this.checks = checks;
        this.records = records;
    }

    /** It keeps nothing, so the same request may be sent as often as one likes. */
    @POST
    @Path("dignity-checks")
    @RolesAllowed({ Roles.SERVICE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Judge a plan by the dignity rules before it is proposed", description = """
            On the planned clock. A rule that a plan does not tell is NOT_EVALUATED, which never means kept.""")
    public DignityCheckResponse check(@NotNull @Valid DignityCheckRequest request) {
        return checks.check(request);
    }

    @GET
    @Path("dignity-record")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Which dignity rules were kept and broken in what has happened", description = """
            On the actual clock, by what is recorded of touchpoints and consultations. It is judged anew at each reading.""")
    public DignityCheckResponse record(
            @Parameter(description = "Any version of the plan", required = true) @NotNull @QueryParam("plan") String plan) {
        return records.of(PlanLineages.id(plan));
    }
}
