package org.evenkeel.engagement.feed;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenkeel.engagement.delivery.LinkSecret;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.jboss.logging.Logger;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Calendars by private link, for calendar programs, which cannot sign in. No part of the API. */
@ApplicationScoped
class FeedPages {

    static final String PATH = "/calendars/";
    static final String ENDING = ".ics";

    private static final Logger LOG = Logger.getLogger(FeedPages.class);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int OUR_FAULT = 500;

    private final Feeds feeds;
    private final OrganisationScope scope;
    private final String root;

    FeedPages(Feeds feeds, OrganisationScope scope, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.feeds = feeds;
        this.scope = scope;
        this.root = root;
    }

    void routes(@Observes Router router) {
        router.route(HttpMethod.GET, root + PATH + ":file").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext page) {
        try {
            Optional<String> calendar = find(page.pathParam("file"));
            if (calendar.isPresent()) {
                end(page, OK, "text/calendar; charset=utf-8", calendar.get());
            } else {
                end(page, NOT_FOUND, "text/plain; charset=utf-8",
                        "There is no such calendar, or its link was revoked. Ask for a new link in Even Keel.\n");
            }
        } catch (Exception failed) {
            LOG.error("A calendar could not be read", failed);
            end(page, OUR_FAULT, "text/plain; charset=utf-8", "Something went wrong here. Please try again in a while.\n");
        }
    }

    private Optional<String> find(String file) throws Exception {
        Optional<LinkSecret> secret = file.endsWith(ENDING)
                ? LinkSecret.read(file.substring(0, file.length() - ENDING.length()))
                : Optional.empty();
        return secret.isEmpty() ? Optional.empty()
                : scope.call(secret.get().organisation(), "link", () -> feeds.read(secret.get()));
    }

    private static void end(RoutingContext page, int status, String type, String body) {
        page.response().setStatusCode(status).putHeader("Content-Type", type).putHeader("Cache-Control", "private, no-store")
                .putHeader("X-Content-Type-Options", "nosniff").putHeader("X-Robots-Tag", "noindex").end(body);
    }
}
