package org.evenkeel.planning.scenario;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/scenarios")
public class ScenarioResource {

    @Inject
    ScenarioService scenarios;

    @Inject
    IdempotentRequests idempotent;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "Scenarios, newest first")
    public Page<ScenarioResponse> list(@BeanParam PageRequest page) {
        return scenarios.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "One scenario, with the ETag that a change must name")
    public RestResponse<ScenarioResponse> one(@PathParam("id") UUID id) {
        return tagged(ResponseBuilder.ok(), scenarios.get(id));
    }

    @POST
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Ask a new question")
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "201", responseDescription = "Kept")
    public Response create(@HeaderParam(IdempotentRequests.HEADER) @Nullable String key, @NotNull @Valid Scenario scenario,
            @Context UriInfo here) {
        return idempotent.once(key, scenario, () -> created(scenarios.create(scenario), here));
    }

    @POST
    @Path("{id}/copies")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Ask the same question again, to change the copy and compare the two")
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "201", responseDescription = "Copied")
    public Response copy(@PathParam("id") UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @Context UriInfo here) {
        return idempotent.once(key, id, () -> created(scenarios.copy(id), here));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Change the question; plans solved from it before keep the question they answered")
    public RestResponse<ScenarioResponse> replace(@PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Scenario scenario) {
        return tagged(ResponseBuilder.ok(), scenarios.replace(id, ifMatch, scenario));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Remove a scenario that was never solved")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        scenarios.remove(id, ifMatch);
    }

    private static Response created(VersionedScenario created, UriInfo here) {
        return Response.created(here.getBaseUriBuilder().path("scenarios/{id}").build(created.scenario().id()))
                .entity(created.scenario()).tag(EntityTags.of(created.version())).build();
    }

    private static RestResponse<ScenarioResponse> tagged(ResponseBuilder<?> response, VersionedScenario versioned) {
        return ResponseBuilder.<ScenarioResponse> create(response.build().getStatus())
                .entity(versioned.scenario()).tag(EntityTags.of(versioned.version())).build();
    }
}
