package org.evenkeel.engagement.engagementplan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jboss.resteasy.reactive.RestPath;

@Path("/engagement-plans")
@Produces(MediaType.APPLICATION_JSON)
public class EngagementPlanResource {

    private final EngagementPlanService plans;

    EngagementPlanResource(EngagementPlanService plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE,
            Roles.AUDITOR })
    @Operation(summary = "Engagement plans, newest first", description = """
            One for each plan that the board authorised to consult, made and kept up by what planning tells.""")
    public Page<EngagementPlanResponse> list(@BeanParam PageRequest page) {
        return plans.list(page);
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE,
            Roles.AUDITOR })
    @Operation(summary = "The engagement plan of a plan, by any of its versions", description = """
            Where not every rule can be kept on the plan's dates, that is said with the two smallest ways out.""")
    public EngagementPlanResponse get(@RestPath UUID planId) {
        return plans.get(planId);
    }
}
