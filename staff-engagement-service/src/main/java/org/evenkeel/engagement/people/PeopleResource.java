package org.evenkeel.engagement.people;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private final PeopleDirectory directory;
    private final PeopleCounts counts;
    private final PersonHistory history;

    PeopleResource(PeopleDirectory directory, PeopleCounts counts, PersonHistory history) {
        this.directory = directory;
        this.counts = counts;
        this.history = history;
    }

    @GET
    @Path("people")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER })
    @Operation(summary = "The people on the workforce list, by team", description = """
            The engagement lead sees everyone, or one team or pool. A line manager sees who reports to them, without staff \
            number, priority for vacancies and standings; whoever signs in under a name that the list does not hold sees nobody.""")
    public Page<PersonResponse> list(@QueryParam("team") @Size(max = 100) @Nullable String team,
            @QueryParam("pool") @Size(max = 100) @Nullable String pool, @BeanParam PageRequest page) {
        return directory.list(team, pool, page);
    }

    @GET
    @Path("people/{id}")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER })
    @Operation(summary = "One person; to a line manager, only who reports to them")
    public PersonResponse one(@PathParam("id") UUID id) {
        return directory.get(id);
    }

    @GET
    @Path("people/{id}/changes")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "What changed in a person's record, newest first", description = """
            Values are sealed in the audit trail with a key of the person's own; after erasure nobody can open them, and only the \
            actions are left.""")
    public Page<PersonChangeResponse> changes(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of(id, page);
    }

    @GET
    @Path("own-record/export")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "Everything kept here about the person who asks, to take away")
    public OwnDataResponse export() {
        return history.own();
    }

    @GET
    @Path("own-record")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "What is kept here about the person who asks")
    public PersonResponse own() {
        return directory.own();
    }

    @GET
    @Path("people-counts")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "How many people each team and each pool has", description = """
            Teams first, then pools, each by reference. Fewer than five are said to be few and not counted out.""")
    public Page<PeopleCountResponse> count(@BeanParam PageRequest page) {
        return counts.of(page);
    }
}
