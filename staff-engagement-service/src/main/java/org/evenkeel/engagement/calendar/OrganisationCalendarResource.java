package org.evenkeel.engagement.calendar;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationCalendarResource {

    private final OrganisationCalendars calendars;
    private final BankHolidays holidays;

    OrganisationCalendarResource(OrganisationCalendars calendars, BankHolidays holidays) {
        this.calendars = calendars;
        this.holidays = holidays;
    }

    @GET
    @Path("bank-holidays")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE,
            Roles.STAFF, Roles.AUDITOR })
    @Operation(summary = "Bank holidays of the three lists there are, with their source", description = """
            England and Wales, Scotland, Northern Ireland: dated data that ships with the product.""")
    public List<BankHolidayResponse> bankHolidays() {
        return holidays.all();
    }

    @GET
    @Path("organisation-calendar")
    @RolesAllowed({ Roles.ENGAGEMENT_LEAD, Roles.LINE_MANAGER, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE,
            Roles.AUDITOR })
    @Operation(summary = "The organisation's own days: when it is closed, and when it gives no first news")
    @APIResponseSchema(OrganisationCalendarResponse.class)
    public Response get() {
        return answer();
    }

    @PUT
    @Path("organisation-calendar")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Set the organisation's own days", description = """
            What is scheduled already stays until its plan is scheduled again. Rules are judged by these days from now on.""")
    @APIResponseSchema(OrganisationCalendarResponse.class)
    public Response set(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OrganisationCalendarRequest request) {
        calendars.set(ifMatch, request);
        return answer();
    }

    private Response answer() {
        OrganisationCalendars.Tagged found = calendars.get();
        return Response.ok(found.calendar()).tag(EntityTags.of(found.version())).build();
    }
}
