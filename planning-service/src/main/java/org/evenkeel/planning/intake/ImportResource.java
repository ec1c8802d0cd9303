package org.evenkeel.planning.intake;

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

@Path("/imports")
public class ImportResource {

    @Inject
    IntakeService intake;

    @Inject
    UploadReader reader;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "Imports, newest first, without their rows")
    public Page<ImportSummary> list(@BeanParam PageRequest page) {
        return intake.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "One import: rows as read, records, assumptions and totals")
    public ImportResponse one(@PathParam("id") UUID id) {
        return intake.get(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Preview a savings list, a unit table or an organisation document", description = """
            Nothing of it is on record until it is confirmed. A file with any problem is refused with all of them, each by
            row and column, and nothing is kept.""")
    @APIResponseSchema(value = ImportResponse.class, responseCode = "201", responseDescription = "Previewed")
    public Response preview(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @BeanParam UploadForm form,
            @Context UriInfo here) {
        Upload upload = reader.upload(form);
        return idempotent.once(key, upload, () -> {
            ImportResponse kept = intake.keep(upload, reader.preview(upload));
            return Response.created(here.getAbsolutePathBuilder().path("{id}").build(kept.id())).entity(kept).build();
        });
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Store all that was previewed, or nothing")
    public ImportResponse confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmationRequest confirmation) {
        return intake.confirm(id, confirmation.mode());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Discard a preview")
    public void discard(@PathParam("id") UUID id) {
        intake.discard(id);
    }
}
