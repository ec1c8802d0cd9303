package org.evenkeel.engagement.pulse;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
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
public class PulseResource {

    @Inject
    PulseWaveService waves;

    @Inject
    PulseBallotService ballots;

    @Inject
    PulseAnswerService answers;

    @Inject
    PulseTrends trends;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @Path("pulse-items")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "What the survey asks")
    public List<PulseItemResponse> items() {
        return Arrays.stream(PulseItem.values()).map(PulseItemResponse::of).toList();
    }

    @GET
    @Path("pulse-waves")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "Waves of the anonymous survey, newest first, with what each found")
    public Page<PulseWaveResponse> list(@BeanParam PageRequest page) {
        return waves.list(page);
    }

    @GET
    @Path("pulse-waves/{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "One wave of the survey, with what it found")
    public PulseWaveResponse one(@PathParam("id") UUID id) {
        return waves.get(id);
    }

    @POST
    @Path("pulse-waves")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Open a wave, for the workforce as it is today", description = """
            Who answers with whom is fixed by it: executives, middle managers, and everyone else by team; groups of fewer than \
            five are put together. One wave at a time.""")
    @APIResponseSchema(value = PulseWaveResponse.class, responseCode = "201", responseDescription = "Open")
    public Response open(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid PulseWaveRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            PulseWaveResponse made = waves.open(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.id())).entity(made).build();
        });
    }

    @POST
    @Path("pulse-waves/{id}/results")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Compute what a wave found, once, after its last day", description = """
            Answers, ballots and keys are deleted with it. Means carry a little noise, so that nobody's answer can be told even by \
            all others together. Asked again, it answers alike.""")
    public PulseWaveResponse compute(@PathParam("id") UUID id) {
        return waves.compute(id);
    }

    @GET
    @Path("pulse-waves/{id}/ballot")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF })
    @Operation(summary = "What one needs to draw one's ballot")
    public BallotPaperResponse paper(@PathParam("id") UUID id) {
        return ballots.paper(id);
    }

    @POST
    @Path("pulse-waves/{id}/ballot")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF })
    @Operation(summary = "Draw one's ballot, once", description = """
            Have a token of one's own making signed without showing it: the signature, divided by the random number that hid the \
            token, is a ballot that nobody here can tell from another. The same hidden token is signed again.""")
    public BallotResponse draw(@PathParam("id") UUID id, @NotNull @Valid BallotRequest request) {
        return ballots.draw(id, request);
    }

    @POST
    @Path("pulse-answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "Answer with a ballot, without signing in", description = """
            Send no access token with it. What is kept is the answers, their wave and cell, and a digest of the token: no time, \
            order or request; no entry in the audit trail, and no trace.""")
    @APIResponse(responseCode = "204", description = "Counted")
    public void answer(@NotNull @Valid PulseAnswerRequest request) {
        answers.answer(request);
    }

    @GET
    @Path("pulse-trends")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "One sentence's results from wave to wave, by cell")
    public Page<PulseTrendResponse> trends(@NotNull @QueryParam("item") @Nullable PulseItem item, @BeanParam PageRequest page) {
        return trends.of(item, page);
    }
}
