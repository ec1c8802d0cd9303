package org.evenkeel.impact.comparison;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private final ComparisonService comparisons;
    private final ComparisonShelf kept;

    ComparisonResource(ComparisonService comparisons, ComparisonShelf kept) {
        this.comparisons = comparisons;
        this.kept = kept;
    }

    @POST
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.SERVICE })
    @Operation(summary = "Compare two to four assessed plans in the same futures", description = """
            Simulates each plan anew from the question of its assessment, all in the same futures: what differs is the plans' \
            doing and not the draws'. Says of each pair in how many futures one is better, by how much, month by month, and \
            which parameters would turn the order round, at what value. Kept for good; the same question again, with the same \
            parameters, gives the answer that is kept, so no key is needed to send it twice.""")
    @APIResponseSchema(value = ComparisonResponse.class, responseCode = "201")
    public Response compare(@NotNull @Valid ComparisonRequest asked) {
        KeptComparison answer = comparisons.compare(asked);
        return Response.created(URI.create("/api/impact/comparisons/" + answer.id())).entity(answer.answer()).build();
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.SERVICE })
    @Operation(summary = "Comparisons with their paragraphs, newest first")
    public Page<ComparisonSummary> list(@BeanParam PageRequest page) {
        return kept.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.SERVICE })
    @Operation(summary = "One comparison: each plan, and each pair of them")
    @APIResponseSchema(ComparisonResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return Response.ok(kept.get(id).answer()).build();
    }

    @GET
    @Path("{id}/sheet")
    @Produces("text/csv")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "One comparison as a spreadsheet")
    public RestResponse<String> sheet(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(ComparisonSheet.of(kept.read(id)))
                .header("Content-Disposition", "attachment; filename=\"comparison-%s.csv\"".formatted(id)).build();
    }
}
