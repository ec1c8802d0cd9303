package org.evenkeel.impact.forecast;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/forecasts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForecastResource {

    private final ForecastService forecasts;
    private final ForecastShelf kept;

    ForecastResource(ForecastService forecasts, ForecastShelf kept) {
        this.forecasts = forecasts;
        this.kept = kept;
    }

    @POST
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.SERVICE })
    @Operation(summary = "Forecast a plan in flight against its assessment", description = """
            From what was really saved, when things really happened and how the plan is carried out. Says what moved which \
            figure, cause by cause: parameters, delivery (measure by measure), dates, conduct, in this order, each on top of \
            those before it, in the futures of the assessment. Kept for good; the same told again, with the same parameters, \
            gives the answer that is kept, so no key is needed to send it twice.""")
    @APIResponseSchema(value = ForecastResponse.class, responseCode = "201")
    public Response forecast(@NotNull @Valid ForecastRequest asked) {
        KeptForecast answer = forecasts.forecast(asked);
        return Response.created(URI.create("/api/impact/forecasts/" + answer.id())).entity(answer.answer()).build();
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.SERVICE })
    @Operation(summary = "Forecasts, newest first; of one assessment or one plan where it is given")
    public Page<ForecastSummary> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @QueryParam("assessmentId") @Nullable String assessmentId,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @QueryParam("planId") @Nullable String planId,
            @BeanParam PageRequest page) {
        return kept.list(uuid("assessmentId", assessmentId), uuid("planId", planId), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.SERVICE })
    @Operation(summary = "One forecast: what moved which figure, and what the plan comes to now")
    @APIResponseSchema(ForecastResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return Response.ok(kept.get(id).answer()).build();
    }

    @GET
    @Path("{id}/sheet")
    @Produces("text/csv")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One forecast as a spreadsheet")
    public RestResponse<String> sheet(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(ForecastSheet.of(kept.read(id)))
                .header("Content-Disposition", "attachment; filename=\"forecast-%s.csv\"".formatted(id)).build();
    }

    /** Read as text: an unreadable identifier is a malformed request, not an unknown address. */
    @Nullable
    private static UUID uuid(String name, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.malformed("%s is not a UUID. Take it from a list.".formatted(name));
        }
    }
}
