package org.evenkeel.impact.parameter.own;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

@Path("/parameter-overrides")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParameterOverrideResource {

    private final ParameterService parameters;
    private final IdempotentRequests idempotent;

    ParameterOverrideResource(ParameterService parameters, IdempotentRequests idempotent) {
        this.parameters = parameters;
        this.idempotent = idempotent;
    }

    @POST
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Put the organisation's own figure in place of one that ships", description = """
            Counts for every answer from now on; answers that are kept stay as they are, and name the version they rest on. \
            If-Match names the ETag of the parameters that were read. The change is kept with name, time and reason, and can be \
            withdrawn.""")
    @APIResponseSchema(value = ParameterChange.class, responseCode = "201", responseDescription = "It counts")
    public Response override(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ParameterOverrideRequest asked) {
        return idempotent.once(key, asked, () -> created(parameters.override(asked, ifMatch)));
    }

    static Response created(ParameterChange made) {
        return Response.created(URI.create("/api/impact/parameter-changes/" + made.id())).tag(EntityTags.of(made.number()))
                .entity(made).build();
    }
}
