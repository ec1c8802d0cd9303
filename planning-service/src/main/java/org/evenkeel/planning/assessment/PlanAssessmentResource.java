package org.evenkeel.planning.assessment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/plans/{id}/assessments")
public class PlanAssessmentResource {

    @Inject
    PlanAssessmentService assessments;

    @Inject
    PlanAssessments kept;

    @Inject
    IdempotentRequests idempotent;

    @POST
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Have a plan assessed, beside doing nothing and the same saving across the board", description = """
            Answers 503 naming impact-service where that is down. Months are read from impact-service by assessmentId.""")
    @APIResponseSchema(value = PlanAssessmentResponse.class, responseCode = "201", responseDescription = "Kept")
    public Response assess(@PathParam("id") UUID planId, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key) {
        return idempotent.onceAfter(key, planId, () -> assessments.assess(planId),
                answered -> Response.status(Response.Status.CREATED).entity(kept.keep(planId, answered)).build());
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Assessments of a plan, newest first")
    public Page<PlanAssessmentResponse> list(@PathParam("id") UUID planId, @BeanParam PageRequest page) {
        return kept.list(planId, page);
    }
}
