package org.evenkeel.impact.calibration;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.impact.parameter.own.ParameterReasonRequest;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalibrationResource {

    private final CalibrationService calibrations;
    private final IdempotentRequests idempotent;

    CalibrationResource(CalibrationService calibrations, IdempotentRequests idempotent) {
        this.calibrations = calibrations;
        this.idempotent = idempotent;
    }

    @POST
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Reckon turnover, absence and delivery from the organisation's own history", description = """
            Shows each rate before and after, with the weight that the history has beside what ships. Nothing counts until a \
            person has it applied. The same history again is the same calibration.""")
    @APIResponseSchema(value = CalibrationResponse.class, responseCode = "201", responseDescription = "Shown and kept")
    public Response propose(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid CalibrationRequest asked) {
        return created(key, asked, () -> calibrations.propose(asked));
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Calibrations, newest first")
    public Page<CalibrationResponse> list(@BeanParam PageRequest page) {
        return calibrations.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One calibration: history, weights, before and after, and what became of it")
    public CalibrationResponse one(@PathParam("id") UUID id) {
        return calibrations.get(id);
    }

    @POST
    @Path("{id}/applications")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Have a calibration count from now on", description = """
            Puts its values in the place of those that count now. If-Match names the ETag of the parameters that were read.""")
    @APIResponseSchema(value = CalibrationResponse.class, responseCode = "201", responseDescription = "It counts")
    public Response apply(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ParameterReasonRequest asked) {
        return created(key, asked, () -> calibrations.apply(id, asked.reason(), ifMatch));
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE })
    @Operation(summary = "Withdraw what counts of a calibration: the values that ship count again", description = """
            If-Match names the ETag of the parameters that were read.""")
    @APIResponseSchema(value = CalibrationResponse.class, responseCode = "201", responseDescription = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ParameterReasonRequest asked) {
        return created(key, asked, () -> calibrations.withdraw(id, asked.reason(), ifMatch));
    }

    private Response created(@Nullable String key, Object asked, Supplier<CalibrationResponse> work) {
        return idempotent.once(key, asked, () -> {
            CalibrationResponse made = work.get();
            return Response.created(URI.create("/api/impact/calibrations/" + made.id())).entity(made).build();
        });
    }
}
