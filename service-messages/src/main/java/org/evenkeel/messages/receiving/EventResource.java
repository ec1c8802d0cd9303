package org.evenkeel.messages.receiving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/events")
@Consumes(MediaType.APPLICATION_JSON)
public class EventResource {

    @Inject
    Inbox inbox;

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "Apply an event of another service, once", description = "204 when it is applied or was before; 409 while one before it in its stream is missing.")
    public void receive(@Valid @NotNull EventRequest event) {
        inbox.receive(event);
    }
}
