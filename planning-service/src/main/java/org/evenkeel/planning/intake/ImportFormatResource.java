package org.evenkeel.planning.intake;

import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.importing.SavingsListTemplate;
import org.evenkeel.planning.importing.document.DocumentSchema;
import org.evenkeel.planning.platform.storage.ShippedText;
import org.evenkeel.platform.security.Roles;

/** What files look like that can be imported. */
@Path("/import-formats")
public class ImportFormatResource {

    private static final String EXAMPLE = "/examples/organisation-document.example.json";

    @GET
    @Path("savings-list.csv")
    @Produces("text/csv")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "An empty savings list to fill in")
    public String savingsList() {
        return new String(SavingsListTemplate.csv(), StandardCharsets.UTF_8);
    }

    @GET
    @Path("organisation-document.schema.json")
    @Produces("application/schema+json")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "The JSON Schema of an organisation document")
    public String schema() {
        return ShippedText.of(DocumentSchema.RESOURCE);
    }

    @GET
    @Path("organisation-document.example.json")
    @Produces("application/json")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.AUDITOR })
    @Operation(summary = "A small invented organisation document")
    public String example() {
        return ShippedText.of(EXAMPLE);
    }
}
