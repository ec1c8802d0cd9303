package org.evenkeel.impact.assessment;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final AssessmentService assessments;

    AssessmentResource(AssessmentService assessments) {
        this.assessments = assessments;
    }

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "Assess a plan", description = """
            Simulates what the plan does, month by month, in as many futures as draws, and keeps the answer for good. The same \
            question again (plan, content, seed, draws, months and everything else in the body, with the same parameters) gives \
            the answer that is kept, to the byte, so no key is needed to send it twice.""")
    @APIResponseSchema(value = AssessmentResponse.class, responseCode = "201")
    public Response assess(@NotNull @Valid AssessmentRequest request) {
        KeptAssessment kept = assessments.assess(request);
        return Response.created(URI.create("/api/impact/assessments/" + kept.id())).entity(kept.answer()).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.SERVICE })
    @Operation(summary = "One assessment: figures, trajectories, what moves them, and sentences")
    @APIResponseSchema(AssessmentResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return Response.ok(assessments.get(id).answer()).build();
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.SERVICE })
    @Operation(summary = "Assessments with their figures, newest first", description = "Of one plan when planId is given.")
    public Page<AssessmentSummary> list(@QueryParam("planId") @Nullable UUID planId, @BeanParam PageRequest page) {
        return assessments.list(planId, page);
    }
}
