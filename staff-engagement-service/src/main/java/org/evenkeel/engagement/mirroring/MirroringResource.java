package org.evenkeel.engagement.mirroring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MirroringResource {

    @Inject
    MirroringService mirroring;

    @PUT
    @Path("service-signals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Take over counts of complaints and incidents, by service, team, month and category")
    public SignalsResponse take(@NotNull @Valid SignalsRequest request) {
        return mirroring.take(request);
    }

    @GET
    @Path("mirroring")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What teams carry beside what those they serve went through", description = """
            From the two latest waves of the pulse that tell of a team, and the three months up to each. Where both have risen it \
            prompts a facilitated conversation, never a verdict.""")
    public Page<MirrorResponse> look(@BeanParam PageRequest page) {
        return mirroring.look(page);
    }
}
