package org.evenkeel.engagement.reminder;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/owner-contacts")
@Produces(MediaType.APPLICATION_JSON)
public class OwnerContactResource {

    private final Owners owners;

    OwnerContactResource(Owners owners) {
        this.owners = owners;
    }

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Who is reminded of what each role or post has to do", description = """
            Line managers are found by the workforce list where none is set.""")
    public List<OwnerContactResponse> list() {
        return owners.list();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Set who is reminded of what a role or post has to do", description = """
            What is late is told to whoever is set for the engagement lead.""")
    public OwnerContactResponse set(@NotNull @Valid OwnerContactRequest request) {
        return owners.set(request);
    }
}
