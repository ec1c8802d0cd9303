package org.evenkeel.planning.platform.register;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.platform.reference.Referenced;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The operations on one kind of record: every kind has the same. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class RegisterResource<R extends Referenced> {

    protected abstract Register<R, ?> register();

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "All of its kind, by reference")
    public Page<R> list(@BeanParam PageRequest page) {
        return register().list(page);
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "One, with the ETag that a change must name")
    public RestResponse<R> one(@PathParam("reference") String reference) {
        Recorded<R> found = register().get(reference);
        return tagged(ResponseBuilder.ok(found.record()), found);
    }

    @POST
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Add one")
    public RestResponse<R> add(@NotNull @Valid R record, @Context UriInfo here) {
        Recorded<R> added = register().create(record);
        URI location = here.getAbsolutePathBuilder().path("{reference}").build(record.reference());
        return tagged(ResponseBuilder.<R> created(location).entity(added.record()), added);
    }

    @PUT
    @Path("{reference}")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Replace one; If-Match names the version that was read")
    public RestResponse<R> replace(@PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid R record) {
        Recorded<R> replaced = register().replace(reference, ifMatch, record);
        return tagged(ResponseBuilder.ok(replaced.record()), replaced);
    }

    @DELETE
    @Path("{reference}")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Remove one that nothing refers to; If-Match names the version that was read")
    public void remove(@PathParam("reference") String reference, @HeaderParam("If-Match") @Nullable String ifMatch) {
        register().remove(reference, ifMatch);
    }

    private static <R> RestResponse<R> tagged(ResponseBuilder<R> response, Recorded<R> recorded) {
        return response.tag(EntityTags.of(recorded.version())).build();
    }
}
