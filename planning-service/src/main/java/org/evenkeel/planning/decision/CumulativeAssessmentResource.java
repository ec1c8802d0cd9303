package org.evenkeel.planning.decision;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/plans/{id}/cumulative-assessments")
public class CumulativeAssessmentResource {

    @Inject
    CumulativeAssessments assessments;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What was said of a plan's effects on equality and quality taken together")
    public CumulativeAssessmentsResponse of(@PathParam("id") UUID id) {
        return assessments.of(id);
    }

    @POST
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Record the cumulative assessment of a plan; a plan of a body that must assess waits for it")
    @APIResponseSchema(value = CumulativeAssessmentResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid CumulativeAssessmentRequest asked, @Context UriInfo here) {
        return idempotent.once(key, asked,
                () -> Response.created(here.getAbsolutePath()).entity(assessments.record(id, asked)).build());
    }
}
