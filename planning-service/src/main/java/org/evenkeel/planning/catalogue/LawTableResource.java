package org.evenkeel.planning.catalogue;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.law.LawTable;
import org.evenkeel.planning.platform.storage.ShippedText;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Roles;

@Path("/law-tables")
public class LawTableResource {

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "The dated tables of law that dates and costs are computed from")
    public List<LawTableResponse> tables() {
        return Arrays.stream(LawTable.values()).map(table -> new LawTableResponse(table.name(), table.title())).toList();
    }

    @GET
    @Path("{name}")
    @Produces("text/csv")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "One table: its rows by territory and date, with confidence and source")
    public String table(@PathParam("name") String name) {
        LawTable table = Arrays.stream(LawTable.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> Refusal.notFound("law table", name));
        return ShippedText.of("/law/" + table.file());
    }
}
