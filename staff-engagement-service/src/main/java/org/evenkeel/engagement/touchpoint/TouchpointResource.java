package org.evenkeel.engagement.touchpoint;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/touchpoints")
@Produces(MediaType.APPLICATION_JSON)
public class TouchpointResource {

    private final TouchpointService touchpoints;
    private final TouchpointRecords records;
    private final TouchpointEditing editing;
    private final PlanLineages plans;
    private final IdempotentRequests idempotent;

    TouchpointResource(TouchpointService touchpoints, TouchpointRecords records, TouchpointEditing editing,
            PlanLineages plans,
            IdempotentRequests idempotent) {
        this.touchpoints = touchpoints;
        this.records = records;
        this.editing = editing;
        this.plans = plans;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE,
            Roles.AUDITOR })
    @Operation(summary = "Touchpoints in the order in which they are planned", description = """
            Of one plan, measure or status where asked. A plan is named by any of its versions. Touchpoints of a restricted \
            measure are blank but for the engagement lead and the auditor.""")
    public Page<TouchpointResponse> list(
            @Parameter(description = "Any version of the plan") @QueryParam("plan") @Nullable String plan,
            @Parameter(description = "Reference of a measure") @QueryParam("measure") @Nullable @Size(max = 100) String measure,
            @Parameter(schema = @Schema(implementation = TouchpointStatus.class)) @QueryParam("status") @Nullable String status,
            @BeanParam PageRequest page) {
        UUID lineage = plan == null ? null : plans.named(plan);
        return touchpoints.list(new TouchpointService.Filter(lineage, measure, TouchpointStatus.read(status)), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE,
            Roles.AUDITOR })
    @Operation(summary = "One touchpoint")
    @APIResponseSchema(TouchpointResponse.class)
    public Response get(@RestPath UUID id) {
        return Response.ok(touchpoints.get(id)).tag(EntityTags.of(editing.version(id))).build();
    }

    @POST
    @Path("/{id}/records")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER })
    @Operation(summary = "Record that a touchpoint happened", description = """
            The engagement lead records all, a line manager what is theirs to say. A word of ours is refused while what comes \
            before it is undone (D8, D9 and D10 among that), or where somebody else spoke than was to: the refusal names what \
            is still to be done and by whom. What happened all the same is recorded with sentByUs false, or with an \
            override: a reason, printed with the name of whoever gave it.""")
    @APIResponseSchema(value = TouchpointResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid TouchpointRecordRequest request) {
        return idempotent.once(key, request, () -> {
            records.record(id, request);
            return Response.status(Response.Status.CREATED).entity(touchpoints.get(id)).build();
        });
    }
}
