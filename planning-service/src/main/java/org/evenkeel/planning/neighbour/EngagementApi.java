package org.evenkeel.planning.neighbour;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.evenkeel.messages.ServiceCredentials;
import org.evenkeel.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** staff-engagement-service on the wire. */
@RegisterRestClient(configKey = "engagement")
@RegisterProvider(ServiceCredentials.class)
@Path("/api/engagement")
@Produces(MediaType.APPLICATION_JSON)
interface EngagementApi {

    @GET
    @Path("readiness")
    @Timeout(5_000)
    @Retry(maxRetries = 2, delay = 300)
    ReadinessAnswered readiness();

    @GET
    @Path("removable-posts")
    @Timeout(5_000)
    @Retry(maxRetries = 2, delay = 300)
    Page<RemovablePosts> removablePosts(@QueryParam("pool") List<String> pools, @QueryParam("limit") int limit);

    /** The response of {@code GET /readiness}. */
    record ReadinessAnswered(String status, @Nullable String reason, @Nullable Instant assessedAt,
            List<Readiness.Month> months) {
    }

    /** One item of {@code GET /removable-posts}. */
    record RemovablePosts(String pool, String status, @Nullable String reason, @Nullable Long removablePostsHundredths) {
    }
}
