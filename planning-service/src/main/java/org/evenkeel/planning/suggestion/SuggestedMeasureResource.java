package org.evenkeel.planning.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;

@Path("/suggested-measures")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestedMeasureResource {

    @Inject
    SuggestedMeasures suggested;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Measures that were suggested, newest first, and by what sort of person")
    public Page<SuggestedMeasureResponse> list(@BeanParam PageRequest page) {
        return suggested.list(page);
    }
}
