package org.evenkeel.engagement.consultation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/consultations")
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    private final ConsultationService consultations;
    private final ConsultationSteps steps;
    private final PlanLineages plans;
    private final IdempotentRequests idempotent;

    ConsultationResource(ConsultationService consultations, ConsultationSteps steps, PlanLineages plans,
            IdempotentRequests idempotent) {
        this.consultations = consultations;
        this.steps = steps;
        this.plans = plans;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.STAFF, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE,
            Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Consultations, by measure", description = """
            Each says first what is open, what is fixed, who decides and by when, and which alternatives are alive. Of a \
            restricted measure only the engagement lead and the auditor see that.""")
    public Page<ConsultationResponse> list(
            @Parameter(description = "Any version of the plan") @QueryParam("plan") @Nullable String plan,
            @BeanParam PageRequest page) {
        return consultations.list(plan == null ? null : plans.named(plan), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.STAFF, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE,
            Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One consultation")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "200")
    public Response get(@RestPath UUID id) {
        return answer(Response.Status.OK, id);
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Record that a consultation was opened", description = """
            Not before the board authorised it, and not in the future. Planning is told.""")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid OpeningRequest request) {
        return idempotent.once(key, request, () -> {
            steps.open(id, request);
            return answer(Response.Status.CREATED, id);
        });
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Record that a consultation was closed", description = """
            Refused while any response has no written answer, before the last day promised to the public, and before law's \
            least number of days unless it is said why consultation is complete. Planning is told.""")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "201", responseDescription = "Closed")
    public Response close(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid ClosingRequest request) {
        return idempotent.once(key, request, () -> {
            steps.close(id, request);
            return answer(Response.Status.CREATED, id);
        });
    }

    @PUT
    @Path("/{id}/outcome")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Write what changed because of a consultation", description = """
            Of a closed one. It may be written anew; planning is told each time.""")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "200")
    public Response writeOutcome(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OutcomeRequest request) {
        steps.writeOutcome(id, ifMatch, request);
        return answer(Response.Status.OK, id);
    }

    private Response answer(Response.Status status, UUID id) {
        ConsultationService.Tagged found = consultations.get(id);
        return Response.status(status).tag(EntityTags.of(found.version())).entity(found.consultation()).build();
    }
}
