package org.evenkeel.engagement.suggestion;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

@Path("/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    @Inject
    SuggestionService suggestions;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "Suggestions, newest first, and what became of each", description = """
            Staff and line managers see their own.""")
    public Page<SuggestionResponse> list(
            @Parameter(description = "true for one's own alone") @QueryParam("mine") boolean mine,
            @QueryParam("status") @Nullable SuggestionStatus status, @BeanParam PageRequest page) {
        return suggestions.list(mine, status, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "One suggestion, and what became of it")
    @APIResponseSchema(SuggestionResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return answer(suggestions.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF })
    @Operation(summary = "Suggest how money could be saved or earned, or a consequence made lighter")
    @APIResponseSchema(value = SuggestionResponse.class, responseCode = "201", responseDescription = "Suggested")
    public Response suggest(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid SuggestionRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            Tagged made = suggestions.suggest(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.suggestion().id()))
                    .tag(EntityTags.of(made.version())).entity(made.suggestion()).build();
        });
    }

    @PUT
    @Path("{id}/costing")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Say what a suggestion would save and cost")
    @APIResponseSchema(SuggestionResponse.class)
    public Response cost(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CostingRequest costing) {
        return answer(suggestions.cost(id, ifMatch, costing));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Make a measure of a costed suggestion, in planning")
    @APIResponseSchema(SuggestionResponse.class)
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(suggestions.accept(id, ifMatch));
    }

    @POST
    @Path("{id}/admission")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Let a suggestion that came by a link through to all who read suggestions", description = """
            One that is not let through is refused, and its author reads why.""")
    @APIResponseSchema(SuggestionResponse.class)
    public Response admit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(suggestions.admit(id, ifMatch));
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Do not take a suggestion up, and tell its author why")
    @APIResponseSchema(SuggestionResponse.class)
    public Response refuse(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest refusal) {
        return answer(suggestions.refuse(id, ifMatch, refusal.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF })
    @Operation(summary = "Take back one's own suggestion")
    @APIResponseSchema(SuggestionResponse.class)
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(suggestions.withdraw(id, ifMatch));
    }

    private static Response answer(Tagged tagged) {
        return Response.ok(tagged.suggestion()).tag(EntityTags.of(tagged.version())).build();
    }
}
