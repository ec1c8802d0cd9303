package org.evenkeel.planning.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/")
public class OrganisationResource {

    @Inject
    OrganisationService organisation;

    @Inject
    OrganisationRecords records;

    @GET
    @Path("organisation")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "The organisation as a whole, with the ETag that a change must name")
    public RestResponse<Organisation> get() {
        return tagged(organisation.get());
    }

    @PUT
    @Path("organisation")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    @Operation(summary = "Change what is known of the organisation as a whole")
    public RestResponse<Organisation> replace(@HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Organisation changed) {
        return tagged(organisation.replace(ifMatch, changed));
    }

    @GET
    @Path("organisation-document")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "Everything on record, as one document that can be imported again")
    public OrganisationDocument document() {
        return records.documentForReader();
    }

    private static RestResponse<Organisation> tagged(VersionedOrganisation versioned) {
        return ResponseBuilder.ok(versioned.organisation()).tag(EntityTags.of(versioned.version())).build();
    }
}
