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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The steps of a plan. Each can be taken once, so that sending it twice is refused and needs no key. */
@Path("/plans")
public class PlanDecisionResource {

    private static final String IF_MATCH = "If-Match";

    @Inject
    DecisionsView view;

    @Inject
    ProposalService proposals;

    @Inject
    DecisionService decisions;

    @Inject
    BoardVotes votes;

    @Inject
    NextVersions versions;

    @GET
    @Path("{id}/decisions")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "What was decided on a plan, and what each further step waits for; with the ETag that it must name")
    public RestResponse<DecisionsResponse> decisions(@PathParam("id") UUID id) {
        return tagged(view.of(id));
    }

    @POST
    @Path("{id}/proposals")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Propose a plan as it was read; every owner has signed off, and its dignity is checked")
    public RestResponse<DecisionsResponse> propose(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid ProposalRequest asked) {
        return tagged(proposals.propose(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/endorsements")
    @RolesAllowed(Roles.EXECUTIVE)
    @Operation(summary = "Endorse a plan that somebody else proposed")
    public RestResponse<DecisionsResponse> endorse(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid EndorsementRequest asked) {
        return tagged(decisions.endorse(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/rejections")
    @RolesAllowed({ Roles.EXECUTIVE, Roles.TRUSTEE })
    @Operation(summary = "Reject a plan, with the reason")
    public RestResponse<DecisionsResponse> reject(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid RejectionRequest asked) {
        return tagged(decisions.reject(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Take a proposed plan back, with the reason")
    public RestResponse<DecisionsResponse> withdraw(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid WithdrawalRequest asked) {
        return tagged(decisions.withdraw(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/votes")
    @RolesAllowed(Roles.TRUSTEE)
    @Operation(summary = "Vote on the board's next decision; a second vote takes the place of the first")
    public RestResponse<DecisionsResponse> vote(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid VoteRequest asked) {
        return tagged(votes.vote(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/authorisations")
    @RolesAllowed({ Roles.TRUSTEE, Roles.EXECUTIVE, Roles.FINANCE_DIRECTOR })
    @Operation(summary = "Authorise consultation on a plan: the board by its vote, or an officer it delegated this to")
    public RestResponse<DecisionsResponse> authorise(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid AuthorisationRequest asked) {
        return tagged(decisions.authorise(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/approvals")
    @RolesAllowed(Roles.TRUSTEE)
    @Operation(summary = "Approve a plan by the board's vote, once it has been consulted on")
    public RestResponse<DecisionsResponse> approve(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid ApprovalRequest asked) {
        return tagged(decisions.approve(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/versions")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Make a draft the next version of this plan; answers the decisions on that version")
    public RestResponse<DecisionsResponse> nextVersion(@PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid NextVersionRequest asked) {
        return tagged(versions.make(id, ifMatch, asked));
    }

    private static RestResponse<DecisionsResponse> tagged(DecisionsShown shown) {
        return ResponseBuilder.ok(shown.decisions()).tag(EntityTags.of(shown.tag())).build();
    }
}
