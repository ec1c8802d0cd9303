package org.evenkeel.impact.parameter.own;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/parameter-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParameterChangeResource {

    private final ParameterHistory history;
    private final ParameterService parameters;
    private final IdempotentRequests idempotent;

    ParameterChangeResource(ParameterHistory history, ParameterService parameters, IdempotentRequests idempotent) {
        this.history = history;
        this.parameters = parameters;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "Changes of parameters with their values before and after, newest first; of one where it is named")
    public Page<ParameterChange> list(
            @Parameter(description = "Name of a parameter", example = "base-turnover") @QueryParam("parameter") @Nullable @Size(max = 100) String parameter,
            @BeanParam PageRequest page) {
        return history.list(parameter == null || parameter.isEmpty() ? null : parameter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.ENGAGEMENT_LEAD })
    @Operation(summary = "One change of a parameter: who, when, why, before and after")
    public ParameterChange one(@PathParam("id") UUID id) {
        return history.get(id);
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Withdraw an own figure that counts now: the one that ships counts again", description = """
            If-Match names the ETag of the parameters that were read. The withdrawal is a change like any, and stays on record.""")
    @APIResponseSchema(value = ParameterChange.class, responseCode = "201", responseDescription = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ParameterReasonRequest asked) {
        return idempotent.once(key, asked,
                () -> ParameterOverrideResource.created(parameters.withdraw(id, asked.reason(), ifMatch)));
    }

    @POST
    @Path("{id}/restorations")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Have an own figure count again that did before", description = """
            If-Match names the ETag of the parameters that were read.""")
    @APIResponseSchema(value = ParameterChange.class, responseCode = "201", responseDescription = "It counts again")
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ParameterReasonRequest asked) {
        return idempotent.once(key, asked,
                () -> ParameterOverrideResource.created(parameters.restore(id, asked.reason(), ifMatch)));
    }
}
