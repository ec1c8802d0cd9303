package org.evenkeel.engagement.feed;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {

    private final Feeds feeds;
    private final ToDos toDos;

    FeedResource(Feeds feeds, ToDos toDos) {
        this.feeds = feeds;
        this.toDos = toDos;
    }

    @GET
    @Path("to-dos")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.EXECUTIVE })
    @Operation(summary = "What is to be done today, what is overdue, and what comes next", description = "Of one owner, or of all.")
    public ToDosResponse toDos(
            @Parameter(description = "The role or post, as touchpoints name it") @QueryParam("owner") @Nullable @Size(max = 500) String owner) {
        return toDos.of(owner);
    }

    @GET
    @Path("calendar-feeds")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.EXECUTIVE })
    @Operation(summary = "Links to calendars that you made, newest first")
    public List<FeedResponse> list() {
        return feeds.list();
    }

    @POST
    @Path("calendar-feeds")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.EXECUTIVE })
    @Operation(summary = "Make a private link to a calendar of what an owner has to do", description = """
            For a calendar program. It tells days and nothing else. The link is told once and can be revoked.""")
    @APIResponseSchema(value = FeedResponse.class, responseCode = "201", responseDescription = "Made")
    public Response make(@NotNull @Valid FeedRequest request) {
        return Response.status(Response.Status.CREATED).entity(feeds.make(request)).build();
    }

    @DELETE
    @Path("calendar-feeds/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.EXECUTIVE })
    @Operation(summary = "Revoke a link to a calendar")
    public void revoke(@RestPath UUID id) {
        feeds.revoke(id);
    }
}
