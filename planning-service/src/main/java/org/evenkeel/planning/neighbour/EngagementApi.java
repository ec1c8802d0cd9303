package org.evenkeel.planning.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.evenkeel.messages.ServiceCredentials;
import org.evenkeel.platform.paging.Page;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** staff-engagement-service on the wire. Nothing of this changes anything there. */
@RegisterRestClient(configKey = "engagement")
@RegisterProvider(ServiceCredentials.class)
@RegisterProvider(NeighbourRefusals.class)
@Path("/api/engagement")
@Produces(MediaType.APPLICATION_JSON)
interface EngagementApi {

    @GET
    @Path("readiness")
    ReadinessAnswered readiness();

    @GET
    @Path("removable-posts")
    Page<RemovablePosts> removablePosts(@QueryParam("pool") List<String> pools, @QueryParam("limit") int limit);

    @GET
    @Path("dignity-rules")
    DignityRulesAnswered dignityRules();

    @POST
    @Path("dignity-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    DignityAnswer checkDignity(DignityAsked asked);

    @GET
    @Path("conduct/{planId}")
    ConductAnswered conduct(@PathParam("planId") UUID planId);

    /** The response of {@code GET /readiness}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReadinessAnswered(String status, @Nullable String reason, @Nullable Instant assessedAt,
            List<Readiness.Month> months) {
    }

    /** The response of {@code GET /dignity-rules}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DignityRulesAnswered(String status, List<Rule> rules) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Rule(String id, List<Threshold> thresholds) {
        }

        /** @param when null where it holds always */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Threshold(String name, int value, @Nullable String when) {
        }

        /** Numbers that hold always, by rule and name, such as D26.mostPercent. */
        Map<String, Integer> always() {
            Map<String, Integer> always = new TreeMap<>();
            rules.forEach(rule -> rule.thresholds().stream().filter(one -> one.when() == null)
                    .forEach(one -> always.put(rule.id() + "." + one.name(), one.value())));
            return always;
        }
    }

    /** One item of {@code GET /removable-posts}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RemovablePosts(String pool, String status, @Nullable String reason, @Nullable Long removablePostsHundredths) {
    }
}
