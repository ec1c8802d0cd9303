package org.evenkeel.engagement.audience;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.engagement.audience.AudienceService.Versioned;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

@Path("/audiences")
@Produces(MediaType.APPLICATION_JSON)
public class AudienceResource {

    @Inject
    AudienceService audiences;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.AUDITOR })
    @Operation(summary = "Audiences, in order of kinds, and how many people each has", description = """
            Those by rule follow from the workforce list: each team, the staff at risk of each pool, line managers and so on. \
            Fewer than five are counted out to the engagement lead alone.""")
    public Page<AudienceResponse> list(@QueryParam("kind") @Nullable AudienceKind kind, @BeanParam PageRequest page) {
        return audiences.list(kind, page);
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.AUDITOR })
    @Operation(summary = "One audience", description = "Only one that somebody named has an ETag: those by rule are not changed.")
    @APIResponseSchema(AudienceResponse.class)
    public Response one(@PathParam("reference") String reference) {
        return answer(Response.ok(), audiences.get(reference));
    }

    @GET
    @Path("{reference}/members")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Who belongs to an audience", description = "Nobody, of an audience outside.")
    public Page<AudienceMemberResponse> members(@PathParam("reference") String reference, @BeanParam PageRequest page) {
        return audiences.members(reference, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Put an audience together by name")
    @APIResponseSchema(value = AudienceResponse.class, responseCode = "201", responseDescription = "Named")
    public Response add(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid AudienceRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            Versioned made = audiences.add(request);
            return answer(Response.created(
                    here.getAbsolutePathBuilder().path("{reference}").build(made.audience().reference())), made);
        });
    }

    @PUT
    @Path("{reference}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Change an audience that somebody named, all its members included")
    @APIResponseSchema(AudienceResponse.class)
    public Response change(@PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid AudienceRequest request) {
        return answer(Response.ok(), audiences.change(reference, ifMatch, request));
    }

    @DELETE
    @Path("{reference}")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Remove an audience that somebody named")
    public void remove(@PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        audiences.remove(reference, ifMatch);
    }

    private static Response answer(Response.ResponseBuilder response, Versioned audience) {
        Long version = audience.version();
        if (version != null) {
            response.tag(EntityTags.of(version));
        }
        return response.entity(audience.audience()).build();
    }
}
