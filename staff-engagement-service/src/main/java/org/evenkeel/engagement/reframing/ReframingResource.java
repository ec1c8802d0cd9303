package org.evenkeel.engagement.reframing;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

@Path("/reframings")
@Produces(MediaType.APPLICATION_JSON)
public class ReframingResource {

    @Inject
    ReframingService reframings;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Stop-and-reframe reviews, newest first")
    public Page<ReframingResponse> list(@BeanParam PageRequest page) {
        return reframings.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "One stop-and-reframe review")
    @APIResponseSchema(ReframingResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return answer(reframings.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Stop, and open a review of a measure that does not work")
    @APIResponseSchema(value = ReframingResponse.class, responseCode = "201", responseDescription = "Open")
    public Response open(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid ReframingRequest request, @Context UriInfo here) {
        return idempotent.once(key, request, () -> {
            TaggedReframing made = reframings.open(request);
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(made.reframing().id()))
                    .tag(EntityTags.of(made.version())).entity(made.reframing()).build();
        });
    }

    @PUT
    @Path("{id}/content")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Write what a review has come to", description = """
            Symptom, diagnosis and wanted outcome are kept apart; one experiment comes after the four questions, never before.""")
    @APIResponseSchema(ReframingResponse.class)
    public Response write(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReframingContent content) {
        return answer(reframings.write(id, ifMatch, content));
    }

    private static Response answer(TaggedReframing tagged) {
        return Response.ok(tagged.reframing()).tag(EntityTags.of(tagged.version())).build();
    }
}
