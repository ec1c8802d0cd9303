package org.evenkeel.engagement.people.intake;

import java.util.UUID;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/people-imports")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleImportResource {

    @Inject
    PeopleImportService imports;

    @Inject
    WorkforceUploads uploads;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "Imports of people, newest first, in numbers")
    public Page<PeopleImportResponse> list(@BeanParam PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "One import of people, in numbers")
    public PeopleImportResponse one(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("{id}/rows")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "What an import would do about each person", description = """
            In order of the file, then who is on record and missing from it. Only until the import is confirmed or discarded: \
            then its rows are deleted.""")
    public Page<PeoplePreviewRow> rows(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return imports.rows(id, page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Preview a workforce list, as CSV or XLSX", description = """
            Nobody in it is on record until it is confirmed. A file with any problem is refused with all of them, each by row \
            and column, and nothing is kept. GET /import-formats/workforce.csv gives an empty list.""")
    @APIResponseSchema(value = PeopleImportResponse.class, responseCode = "201", responseDescription = "Previewed")
    public Response preview(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @BeanParam WorkforceForm form,
            @Context UriInfo here) {
        WorkforceUpload upload = uploads.upload(form);
        return idempotent.once(key, upload, () -> {
            PeopleImportResponse kept = imports.keep(upload, uploads.read(upload));
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(kept.id())).entity(kept).build();
        });
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Take over all that was previewed, or nothing", description = """
            The same staff number is the same person. Who is on record and not in the file either leaves or stays, as said.""")
    public PeopleImportResponse confirm(@PathParam("id") UUID id, @NotNull @Valid PeopleConfirmationRequest confirmation) {
        return imports.confirm(id, confirmation.missing());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Discard a preview, and delete its rows")
    public void discard(@PathParam("id") UUID id) {
        imports.discard(id);
    }
}
