package org.evenkeel.impact.parameter.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/parameters")
@Produces(MediaType.APPLICATION_JSON)
public class ParameterResource {

    private final ParameterView view;

    ParameterResource(ParameterView view) {
        this.view = view;
    }

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR, Roles.ENGAGEMENT_LEAD,
            Roles.SERVICE })
    @Operation(summary = "The parameters of the recovery model with range, grade and evidence", description = """
            With the organisation's own figures in the place of those that ship, and who put them there and why; with the ETag \
            that the next change must name. With version, the set that an answer rests on.""")
    public RestResponse<ParameterSetResponse> all(
            @Parameter(description = "Version that an answer names; that of now where absent") @QueryParam("version") @Nullable @Size(max = 100) String version) {
        ParameterSetResponse set = view.set(version == null || version.isEmpty() ? null : version);
        return ResponseBuilder.ok(set).tag(EntityTags.of(set.changes())).build();
    }
}
