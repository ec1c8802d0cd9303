package org.evenkeel.engagement.message;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/messages")
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

    private final Messages messages;
    private final MessageDrafts drafts;
    private final MessageSteps steps;
    private final IdempotentRequests idempotent;

    MessageResource(Messages messages, MessageDrafts drafts, MessageSteps steps, IdempotentRequests idempotent) {
        this.messages = messages;
        this.drafts = drafts;
        this.steps = steps;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "Messages, newest first, and what stands in their way")
    public Page<MessageResponse> list(@BeanParam PageRequest page) {
        return messages.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "One message, and what stands in its way at this moment")
    @APIResponseSchema(MessageResponse.class)
    public Response get(@RestPath UUID id) {
        return answer(Response.Status.OK, id);
    }

    @POST
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Write a message from a template", description = "Refused for an empty audience, and for fields left open.")
    @APIResponseSchema(value = MessageResponse.class, responseCode = "201", responseDescription = "Written")
    public Response write(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid MessageRequest request) {
        return idempotent.once(key, request, () -> answer(Response.Status.CREATED, drafts.write(request)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Write a message anew", description = "Its approvals and overrides are void where text or audience change.")
    @APIResponseSchema(MessageResponse.class)
    public Response change(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MessageRequest request) {
        drafts.change(id, ifMatch, request);
        return answer(Response.Status.OK, id);
    }

    @POST
    @Path("/{id}/approvals")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.FINANCE_DIRECTOR })
    @Operation(summary = "Approve a message that somebody else wrote", description = """
            Just this text to just these people, by their hashes. Whatever goes to more than one team needs it.""")
    @APIResponseSchema(value = MessageResponse.class, responseCode = "201", responseDescription = "Approved")
    public Response approve(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid ApprovalRequest request) {
        return idempotent.once(key, request, () -> {
            steps.approve(id, request);
            return answer(Response.Status.CREATED, id);
        });
    }

    @POST
    @Path("/{id}/overrides")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE })
    @Operation(summary = "Have a message sent although rules stand against it", description = """
            With a reason, kept and printed with your name, for the rules that stand against it now. Void where text or \
            audience change. It stands for no approval.""")
    @APIResponseSchema(value = MessageResponse.class, responseCode = "201", responseDescription = "Overridden")
    public Response override(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid MessageOverrideRequest request) {
        return idempotent.once(key, request, () -> {
            steps.override(id, request);
            return answer(Response.Status.CREATED, id);
        });
    }

    @POST
    @Path("/{id}/sending")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Send a message, now or later", description = """
            Refused while it is not approved as it stands, and while anybody whom it concerns has not been spoken to: the \
            refusal names who, and by whom. One that is sent later is looked at again then, and held where it may not go.""")
    @APIResponseSchema(value = MessageResponse.class, responseCode = "201", responseDescription = "In the mail, or set for its time")
    public Response send(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid SendingRequest request) {
        return idempotent.once(key, request, () -> {
            steps.send(id, request);
            return answer(Response.Status.CREATED, id);
        });
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Cancel a message that is not sent yet")
    @APIResponseSchema(value = MessageResponse.class, responseCode = "201", responseDescription = "Cancelled")
    public Response cancel(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key) {
        return idempotent.once(key, id, () -> {
            drafts.cancel(id);
            return answer(Response.Status.CREATED, id);
        });
    }

    @POST
    @Path("/holding-statements")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Write a holding statement to the whole organisation", description = """
            Of fixed form: what can be said, what is not decided, when you will hear, where support is. It passes the gates, \
            needs two approvals, and is counted under D28.""")
    @APIResponseSchema(value = MessageResponse.class, responseCode = "201", responseDescription = "Written")
    public Response writeHoldingStatement(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid HoldingStatementRequest request) {
        return idempotent.once(key, request, () -> answer(Response.Status.CREATED, drafts.write(request)));
    }

    private Response answer(Response.Status status, UUID id) {
        Messages.Tagged found = messages.get(id);
        return Response.status(status).tag(EntityTags.of(found.version())).entity(found.message())
                .build();
    }
}
