package org.evenkeel.planning.frontier;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.platform.chronicle.Watch;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestStreamElementType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

@Path("/frontiers")
public class FrontierResource {

    @Inject
    FrontierService frontiers;

    @Inject
    Watch watch;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "Frontiers, newest first")
    public Page<FrontierSummary> list(@BeanParam PageRequest page) {
        return frontiers.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "One frontier with the points that have arrived, and the flat cut beside it")
    public FrontierResponse one(@PathParam("id") UUID id) {
        return frontiers.get(id);
    }

    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "One frontier each time it changes, until every point has arrived and is assessed")
    public Multi<FrontierResponse> events(@PathParam("id") UUID id) {
        return watch.changes(frontiers.get(id), () -> frontiers.get(id), FrontierView::settled);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Ask for no more points, and keep those there are")
    public FrontierResponse stop(@PathParam("id") UUID id) {
        return frontiers.stop(id);
    }
}
