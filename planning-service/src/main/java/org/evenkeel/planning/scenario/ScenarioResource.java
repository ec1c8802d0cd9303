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
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
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
    public RestResponse<ScenarioResponse> create(@NotNull @Valid Scenario scenario, @Context UriInfo here) {
        VersionedScenario created = scenarios.create(scenario);
        return tagged(ResponseBuilder.created(here.getAbsolutePathBuilder().path("{id}").build(created.scenario().id())),
                created);
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

    private static RestResponse<ScenarioResponse> tagged(ResponseBuilder<?> response, VersionedScenario versioned) {
        return ResponseBuilder.<ScenarioResponse> create(response.build().getStatus())
                .entity(versioned.scenario()).tag(EntityTags.of(versioned.version())).build();
    }
}
