package org.evenkeel.engagement.consultation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/consultations/{id}/responses")
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    private final ConsultationReplies replies;
    private final IdempotentRequests idempotent;

    ReplyResource(ConsultationReplies replies, IdempotentRequests idempotent) {
        this.replies = replies;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.STAFF, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE,
            Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Responses to a consultation, in the order in which they came", description = """
            Staff see their own.""")
    public Page<ReplyResponse> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return replies.list(id, page);
    }

    @POST
    @RolesAllowed({ Roles.STAFF, Roles.TRUSTEE, Roles.LINE_MANAGER, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Respond to a consultation", description = "While it is open. Each response is answered in writing.")
    @APIResponseSchema(value = ReplyResponse.class, responseCode = "201", responseDescription = "Received")
    public Response respond(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid ResponseRequest request) {
        return idempotent.once(key, request,
                () -> Response.status(Response.Status.CREATED).entity(replies.respond(id, request)).build());
    }

    @POST
    @Path("/{responseId}/answer")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER })
    @Operation(summary = "Answer a response in writing", description = "An answer may be written anew; the trail keeps the one before.")
    @APIResponseSchema(value = ReplyResponse.class, responseCode = "201", responseDescription = "Answered")
    public Response answer(@RestPath UUID id, @RestPath UUID responseId,
            @HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @NotNull @Valid AnswerRequest request) {
        return idempotent.once(key, request,
                () -> Response.status(Response.Status.CREATED).entity(replies.answer(id, responseId, request)).build());
    }
}
