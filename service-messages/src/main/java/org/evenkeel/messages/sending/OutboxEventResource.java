package org.evenkeel.messages.sending;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/outbox-events")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxEventResource {

    @Inject
    OutboxEvents events;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Events for other services, newest first", description = "Of one status when it is given. DEAD ones wait for a retry.")
    public Page<OutboxEventResponse> list(
            @Parameter(schema = @Schema(implementation = OutboxStatus.class)) @QueryParam("status") @Nullable String status,
            @BeanParam PageRequest page) {
        return events.list(status == null ? null : OutboxStatus.named(status), page);
    }

    @POST
    @Path("/{id}/retries")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Try an event again at once, and with it what waits behind it in its stream")
    @APIResponseSchema(value = OutboxEventResponse.class, responseCode = "202", responseDescription = "Will be tried")
    public Response retry(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key) {
        return idempotent.once(key, id, () -> Response.accepted(events.retry(id)).build());
    }
}
