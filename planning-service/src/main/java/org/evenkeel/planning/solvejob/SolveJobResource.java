package org.evenkeel.planning.solvejob;

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

@Path("/solve-jobs")
public class SolveJobResource {

    @Inject
    SolveJobService jobs;

    @Inject
    SolveJobs rows;

    @Inject
    Watch watch;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "Solve jobs, newest first")
    public Page<SolveJobResponse> list(@BeanParam PageRequest page) {
        return jobs.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "One solve job with the best plan so far")
    public SolveJobResponse one(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.AUDITOR })
    @Operation(summary = "One solve job each time it changes, until it has ended")
    public Multi<SolveJobResponse> events(@PathParam("id") UUID id) {
        return watch.changes(jobs.get(id), () -> jobs.get(id), job -> job.status().ended());
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Stop, and keep the best plan so far")
    public SolveJobResponse stop(@PathParam("id") UUID id) {
        return rows.requestStop(id);
    }
}
