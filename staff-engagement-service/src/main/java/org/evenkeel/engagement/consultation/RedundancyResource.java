package org.evenkeel.engagement.consultation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/consultations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RedundancyResource {

    private final Redundancies redundancies;
    private final ConsultationService consultations;
    private final IdempotentRequests idempotent;

    RedundancyResource(Redundancies redundancies, ConsultationService consultations, IdempotentRequests idempotent) {
        this.redundancies = redundancies;
        this.consultations = consultations;
        this.idempotent = idempotent;
    }

    @POST
    @Path("/notifications")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Record that the authority acknowledged redundancies", description = """
            The HR1, or the notification of Northern Ireland, for one establishment. Not dated before consultation opened. \
            Planning is told.""")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response notified(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid NotificationRequest request) {
        return idempotent.once(key, request, () -> {
            redundancies.notified(id, request);
            return answer(id);
        });
    }

    @POST
    @Path("/notices")
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    @Operation(summary = "Record that notice was given", description = """
            Refused before consultation has closed, the board has approved and each establishment's notification is \
            acknowledged, and where the first dismissal would come earlier than law allows. Planning is told.""")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response noticeGiven(@RestPath UUID id, @HeaderParam(IdempotentRequests.HEADER) @Nullable String key,
            @NotNull @Valid NoticeRequest request) {
        return idempotent.once(key, request, () -> {
            redundancies.noticeGiven(id, request);
            return answer(id);
        });
    }

    private Response answer(UUID id) {
        ConsultationService.Tagged found = consultations.get(id);
        return Response.status(Response.Status.CREATED).tag(EntityTags.of(found.version())).entity(found.consultation())
                .build();
    }
}
