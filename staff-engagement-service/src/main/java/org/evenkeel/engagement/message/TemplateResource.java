package org.evenkeel.engagement.message;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/message-templates")
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {

    private final Templates templates;
    private final IdempotentRequests idempotent;

    TemplateResource(Templates templates, IdempotentRequests idempotent) {
        this.templates = templates;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "Templates of messages, by name")
    public Page<TemplateResponse> list(@BeanParam PageRequest page) {
        return templates.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.EXECUTIVE, Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "One template")
    @APIResponseSchema(TemplateResponse.class)
    public Response get(@RestPath UUID id) {
        return answer(Response.ok(), id);
    }

    @POST
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Write a template", description = "In plain English, with fields between braces. An unknown field is refused.")
    @APIResponseSchema(value = TemplateResponse.class, responseCode = "201", responseDescription = "Written")
    public Response add(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @NotNull @Valid TemplateRequest request) {
        return idempotent.once(key, request, () -> answer(Response.status(Response.Status.CREATED), templates.add(request)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Change a template", description = """
            Messages made of it and not yet sent are refused from then on, until they are saved with the text as it is now \
            and approved again.""")
    @APIResponseSchema(TemplateResponse.class)
    public Response change(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TemplateRequest request) {
        templates.change(id, ifMatch, request);
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        Templates.Tagged found = templates.get(id);
        return response.tag(EntityTags.of(found.version())).entity(found.template()).build();
    }
}
