package org.evenkeel.engagement.touchpoint;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/touchpoints")
@Produces(MediaType.APPLICATION_JSON)
public class TouchpointEditResource {

    private final TouchpointEditing editing;
    private final TouchpointService touchpoints;
    private final IdempotentRequests idempotent;

    TouchpointEditResource(TouchpointEditing editing, TouchpointService touchpoints, IdempotentRequests idempotent) {
        this.editing = editing;
        this.touchpoints = touchpoints;
        this.idempotent = idempotent;
    }

    @POST
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Add a conversation to those that are generated", description = """
            It stays when the plan is made anew, as long as the measure is in the plan.""")
    @APIResponseSchema(value = TouchpointResponse.class, responseCode = "201", responseDescription = "Added")
    public Response add(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid ExtraTouchpointRequest request) {
        return idempotent.once(key, request, () -> answer(Response.Status.CREATED, editing.add(request)));
    }

    @PUT
    @Path("/{id}/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Move a touchpoint, or change its owner or channel", description = """
            Within the days that law and order leave; a day that would break a rule is refused with the rule. What is set \
            stays when the plan is made anew, a day as long as it still fits.""")
    @APIResponseSchema(TouchpointResponse.class)
    public Response edit(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TouchpointEditRequest request) {
        editing.edit(id, ifMatch, request);
        return answer(Response.Status.OK, id);
    }

    private Response answer(Response.Status status, UUID id) {
        return Response.status(status).tag(EntityTags.of(editing.version(id))).entity(touchpoints.get(id)).build();
    }
}
