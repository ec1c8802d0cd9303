package org.evenkeel.engagement.retention;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {

    @Inject
    RetentionService retention;

    @Inject
    HoldService holds;

    @Inject
    IdempotentRequests idempotent;

    @POST
    @Path("people/{id}/erasure")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Erase a person who left", description = """
            Name, addresses and every other value go; the key to what the audit trail has sealed is destroyed; what the person \
            suggested stays and is nobody's. What happened stays on record under an id that leads to no one. Refused under a \
            litigation hold, with its reason.""")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@PathParam("id") UUID id) {
        retention.erase(id);
    }

    @GET
    @Path("retention-periods")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR, Roles.FINANCE_DIRECTOR })
    @Operation(summary = "How long what is kept of who left, and by which law or policy")
    public List<RetentionPeriodResponse> periods() {
        return retention.periods();
    }

    @PUT
    @Path("retention-periods/{category}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Decide how long something is kept")
    public RetentionPeriodResponse decide(@PathParam("category") RetentionCategory category,
            @NotNull @Valid RetentionPeriodRequest request) {
        return retention.decide(category, request);
    }

    @POST
    @Path("retention-runs")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Erase all that is past its time and not on hold")
    public RetentionRunResponse run() {
        return retention.run();
    }

    @GET
    @Path("litigation-holds")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Litigation holds, newest first")
    public Page<HoldResponse> list(@BeanParam PageRequest page) {
        return holds.list(page);
    }

    @GET
    @Path("litigation-holds/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "One litigation hold")
    public HoldResponse one(@PathParam("id") UUID id) {
        return holds.get(id);
    }

    @POST
    @Path("litigation-holds")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Let nothing be erased while a claim or an inquiry may need it: of one person, or of everyone")
    @APIResponseSchema(value = HoldResponse.class, responseCode = "201", responseDescription = "Placed")
    public Response place(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @NotNull @Valid HoldRequest request,
            @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            HoldResponse made = holds.place(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.id())).entity(made).build();
        });
    }

    @POST
    @Path("litigation-holds/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Release a litigation hold, with the reason")
    public HoldResponse release(@PathParam("id") UUID id, @NotNull @Valid HoldReleaseRequest request) {
        return holds.release(id, request);
    }
}
