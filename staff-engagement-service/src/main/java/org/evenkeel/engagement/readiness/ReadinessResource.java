package org.evenkeel.engagement.readiness;

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
public class ReadinessResource {

    @Inject
    ReadinessService readiness;

    @Inject
    SelfAssessments assessments;

    @Inject
    DevelopmentSessions sessions;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @Path("readiness")
    @RolesAllowed({ Roles.SERVICE, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "How much change the executive and middle teams can carry, by month", description = """
            Read before a solve, and stored with the scenario. While it is unknown the caller uses a default of its own as a \
            visible assumption.""")
    public ReadinessResponse read() {
        return readiness.read();
    }

    @GET
    @Path("readiness-profiles")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "What the leading teams say of themselves, as means of three answers and more")
    public List<TeamProfileResponse> profiles() {
        return assessments.profiles();
    }

    @POST
    @Path("readiness-assessments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.STAFF })
    @Operation(summary = "Say how ready one's own leading team is", description = """
            For members of the executive and the middle teams, as the workforce list has them. Nobody is shown who said what.""")
    @APIResponse(responseCode = "204", description = "Kept; a second one of the same day takes its place")
    public void assess(@NotNull @Valid SelfAssessmentRequest request) {
        assessments.say(request);
    }

    @GET
    @Path("why-we-invest-in-this-now")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "Why the leading teams are developed now, in words for all staff, with what it costs")
    public WhyNowResponse whyNow() {
        return readiness.whyNow();
    }

    @GET
    @Path("development-sessions")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Development sessions of the leading teams, in order of their days")
    public Page<DevelopmentSessionResponse> list(@BeanParam PageRequest page) {
        return sessions.list(page);
    }

    @GET
    @Path("development-sessions/{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "One development session")
    public DevelopmentSessionResponse one(@PathParam("id") UUID id) {
        return sessions.get(id);
    }

    @POST
    @Path("development-sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Plan a development session of a leading team")
    @APIResponseSchema(value = DevelopmentSessionResponse.class, responseCode = "201", responseDescription = "Planned")
    public Response plan(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid DevelopmentSessionRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            DevelopmentSessionResponse made = sessions.plan(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.id())).entity(made).build();
        });
    }

    @POST
    @Path("development-sessions/{id}/holding")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Record that a session was held")
    public DevelopmentSessionResponse held(@PathParam("id") UUID id, @NotNull @Valid SessionHeldRequest request) {
        return sessions.held(id, request);
    }

    @POST
    @Path("development-sessions/{id}/cancellation")
    @RolesAllowed({ Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Cancel a session that was not held")
    public DevelopmentSessionResponse cancel(@PathParam("id") UUID id) {
        return sessions.cancel(id);
    }
}
