package org.evenkeel.engagement.delivery;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MailingResource {

    private final Mailings mailings;
    private final IdempotentRequests idempotent;

    MailingResource(Mailings mailings, IdempotentRequests idempotent) {
        this.mailings = mailings;
        this.idempotent = idempotent;
    }

    @GET
    @Path("mailings/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "What became of a mailing", description = """
            How many mails stand where, how many were acknowledged, and those that a person is to look at: uncertain, bounced \
            or given up.""")
    public MailingResponse get(@RestPath UUID id) {
        return mailings.get(id);
    }

    @POST
    @Path("mails/{id}/bounce")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Record that a mail came back", description = "The server had taken it, and sent it back later.")
    @APIResponseSchema(value = MailingResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response bounced(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid BounceRequest request) {
        return idempotent.once(key, request, () -> {
            UUID mailing = mailings.bounced(id, request.reason());
            return Response.status(Response.Status.CREATED).entity(mailings.get(mailing)).build();
        });
    }
}
