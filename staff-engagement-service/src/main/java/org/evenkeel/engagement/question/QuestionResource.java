package org.evenkeel.engagement.question;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

@Path("/questions")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

    @Inject
    QuestionService questions;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "Questions, newest first", description = """
            Published ones, one's own, and those one is to answer; the engagement lead and the auditor see all. Who asked is told to \
            the engagement lead alone.""")
    public Page<QuestionResponse> list(@BeanParam PageRequest page) {
        return questions.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "One question, and its answer")
    @APIResponseSchema(QuestionResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return answered(questions.get(id));
    }

    @GET
    @Path("{id}/like-ones")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "Questions that share at least half of their words with this one, the most alike first; fifty at most")
    public List<QuestionResponse> like(@PathParam("id") UUID id) {
        return questions.like(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF })
    @Operation(summary = "Ask something")
    @APIResponseSchema(value = QuestionResponse.class, responseCode = "201", responseDescription = "Asked")
    public Response ask(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @NotNull @Valid QuestionRequest request,
            @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            TaggedQuestion made = questions.ask(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.question().id()))
                    .tag(EntityTags.of(made.version())).entity(made.question()).build();
        });
    }

    @PUT
    @Path("{id}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Say who answers a question, and until when")
    @APIResponseSchema(QuestionResponse.class)
    public Response assign(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        return answered(questions.assign(id, ifMatch, request));
    }

    @PUT
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF })
    @Operation(summary = "Answer a question that is one's to answer")
    @APIResponseSchema(QuestionResponse.class)
    public Response answer(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid QuestionAnswerRequest request) {
        return answered(questions.answer(id, ifMatch, request));
    }

    private static Response answered(TaggedQuestion tagged) {
        return Response.ok(tagged.question()).tag(EntityTags.of(tagged.version())).build();
    }
}
