package org.evenkeel.engagement.suggestion;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.security.Roles;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionLinkResource {

    @Inject
    SuggestionLinks links;

    @Inject
    PublicSuggestionService suggestions;

    @GET
    @Path("suggestion-links")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Links by which people without an account suggest, newest first, without what opens them")
    public List<SuggestionLinkResponse> list() {
        return links.list();
    }

    @POST
    @Path("suggestion-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Make a link by which people without an account suggest", description = """
            What opens it is told once, in this answer, and is kept nowhere; so a request that is sent twice makes two.""")
    @APIResponseSchema(value = SuggestionLinkResponse.class, responseCode = "201", responseDescription = "Made")
    public Response make(@NotNull @Valid SuggestionLinkRequest request) {
        return Response.status(Response.Status.CREATED).entity(links.make(request)).build();
    }

    @POST
    @Path("suggestion-links/{id}/revocation")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Let nothing more through by a link; what came by it stays, and is followed as before")
    public SuggestionLinkResponse revoke(@PathParam("id") UUID id) {
        return links.revoke(id);
    }

    @POST
    @Path("public-suggestions")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "Suggest by a link, without an account", description = """
            The engagement lead reads it before anybody else does. The answer holds what its author needs to see what became of it.""")
    @APIResponseSchema(value = PublicSuggestionResponse.class, responseCode = "201", responseDescription = "Received")
    public Response suggest(@NotNull @Valid PublicSuggestionRequest request) {
        return Response.status(Response.Status.CREATED).entity(suggestions.suggest(request)).build();
    }

    @POST
    @Path("followed-suggestions")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "What became of a suggestion, for who suggested it by a link")
    public FollowedSuggestionResponse follow(@NotNull @Valid FollowRequest request) {
        return suggestions.follow(request);
    }
}
