package org.evenkeel.engagement.boardroom;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestPath;

@Path("/board-room")
@Produces(MediaType.APPLICATION_JSON)
public class BoardRoomResource {

    private final BoardRoom room;

    BoardRoomResource(BoardRoom room) {
        this.room = room;
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({ Roles.TRUSTEE, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Who of the board opened which version, and what has been done since", description = """
            Of a plan, by any of its versions: openings, touchpoints, consultations, and rules broken by what has happened; what the board asked; what was promised.""")
    public BoardRoomResponse get(@RestPath UUID planId) {
        return room.of(planId);
    }

    @POST
    @Path("/{planId}/openings")
    @RolesAllowed(Roles.TRUSTEE)
    @Operation(summary = "Keep that you opened this version", description = "Each opening is kept, with its time.")
    @APIResponseSchema(value = BoardRoomResponse.class, responseCode = "201", responseDescription = "Kept")
    public Response opened(@RestPath UUID planId) {
        room.opened(planId);
        return Response.status(Response.Status.CREATED).entity(room.of(planId)).build();
    }
}
