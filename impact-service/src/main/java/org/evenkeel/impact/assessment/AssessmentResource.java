package org.evenkeel.impact.assessment;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
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
    @Path("{id}/sheet")
    @Produces("text/csv")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One assessment's figures and months as a spreadsheet")
    public RestResponse<String> sheet(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(assessments.sheet(id))
                .header("Content-Disposition", "attachment; filename=\"assessment-%s.csv\"".formatted(id)).build();
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.SERVICE })
    @Operation(summary = "Assessments with their figures, newest first", description = """
            Of one plan, one version of it, one set of parameters, one seed or one kind, as far as they are given: together they \
            are the address of an assessment.""")
    public Page<AssessmentSummary> list(@BeanParam Address address, @BeanParam PageRequest page) {
        return assessments.list(address.read(), page);
    }

    /** Read as text: what cannot be read is a malformed request, not an unknown address. */
    public static class Address {

        @Parameter(description = "The plan", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
        @QueryParam("planId")
        @Nullable
        String planId;

        @Parameter(description = "The version of the plan: SHA-256 of its content")
        @QueryParam("planContentSha256")
        @Nullable
        String planContentSha256;

        @Parameter(description = "Version of the parameters, as answers name it")
        @QueryParam("parameterSet")
        @Nullable
        String parameterSet;

        @Parameter(description = "Seed of the futures", schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
        @QueryParam("seed")
        @Nullable
        String seed;

        @Parameter(description = "What is assessed", schema = @Schema(implementation = AssessmentKind.class))
        @QueryParam("kind")
        @Nullable
        String kind;

        AssessmentAddress read() {
            Map<String, @Nullable String> asked = new LinkedHashMap<>();
            asked.put("planId", planId);
            asked.put("planContentSha256", planContentSha256);
            asked.put("parameterSet", parameterSet);
            asked.put("seed", seed);
            asked.put("kind", kind);
            return AssessmentAddress.of(asked);
        }
    }
}
