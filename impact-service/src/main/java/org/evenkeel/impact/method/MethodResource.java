package org.evenkeel.impact.method;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.evenkeel.platform.security.Roles;

@Path("/method")
public class MethodResource {

    private static final String MARKDOWN = "text/markdown";
    private static final List<Variant> VARIANTS = Variant
            .mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(MARKDOWN)).build();

    private final MethodService method;

    MethodResource(MethodService method) {
        this.method = method;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MARKDOWN })
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.ENGAGEMENT_LEAD,
            Roles.SERVICE })
    @Operation(summary = "How the recovery model works, and how far to trust it", description = """
            For a sceptical director of people: what it does, each parameter with evidence and grade, what is not modelled, how \
            wrong it may be, and how to argue with it. With the organisation's own parameters. As Markdown where that is \
            accepted, else in parts.""")
    @APIResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MethodResponse.class)),
            @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)) })
    public Response page(@Context Request request) {
        MethodPage page = method.page();
        Variant chosen = request.selectVariant(VARIANTS);
        boolean asText = chosen != null && MARKDOWN.equals(chosen.getMediaType().toString());
        return (asText ? Response.ok(page.markdown(), MediaType.valueOf(MARKDOWN + ";charset=UTF-8"))
                : Response.ok(page.structured(), MediaType.APPLICATION_JSON_TYPE)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
