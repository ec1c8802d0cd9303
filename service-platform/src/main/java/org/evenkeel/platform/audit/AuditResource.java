package org.evenkeel.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final AuditEntries entries;

    public AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed({ Roles.AUDITOR, Roles.FINANCE_DIRECTOR })
    @Operation(summary = "Who changed what, newest first", description = "Of one subject when subjectType and subjectId are given.")
    public Page<AuditEntryResponse> list(@QueryParam("subjectType") @Nullable @Size(max = 100) String subjectType,
            @QueryParam("subjectId") @Nullable @Size(max = 200) String subjectId, @BeanParam PageRequest page) {
        return entries.of(subjectType, subjectId, page);
    }
}
