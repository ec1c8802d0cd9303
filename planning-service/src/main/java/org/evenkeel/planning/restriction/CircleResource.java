package org.evenkeel.planning.restriction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/measures/{reference}/circle")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CircleResource {

    @Inject
    Circles circles;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Who may see a restricted measure, for those who may, with the ETag that a change must name")
    public RestResponse<CircleResponse> of(@PathParam("reference") String reference) {
        return tagged(circles.of(reference));
    }

    @PUT
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Name who may see a restricted measure and who holds an affected post; members of the circle alone may")
    public RestResponse<CircleResponse> name(@PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Circle circle) {
        return tagged(circles.name(reference, ifMatch, circle));
    }

    private static RestResponse<CircleResponse> tagged(VersionedCircle versioned) {
        return ResponseBuilder.ok(versioned.circle()).tag(EntityTags.of(versioned.version())).build();
    }
}
