package org.evenkeel.messages.receiving;

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

@Path("/inbox-events")
@Produces(MediaType.APPLICATION_JSON)
public class InboxEventResource {

    @Inject
    InboxEvents events;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Events of other services that were applied, newest first")
    public Page<InboxEventResponse> list(@BeanParam PageRequest page) {
        return events.list(page);
    }
}
