package org.evenkeel.engagement.delivery;

import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenkeel.engagement.delivery.Acknowledgements.Opened;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.jboss.logging.Logger;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The pages behind the links in mails, for whoever has the link and no account. They are no part of the API: a browser opens
 * them. The answer to a forged link tells nothing of what there is.
 */
@ApplicationScoped
class LinkPages {

    static final String PATH = "/opened/";

    private static final Logger LOG = Logger.getLogger(LinkPages.class);
    private static final String ACTOR = "link";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int OUR_FAULT = 500;

    private final Acknowledgements acknowledgements;
    private final OrganisationScope scope;
    private final String root;

    LinkPages(Acknowledgements acknowledgements, OrganisationScope scope,
            @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.acknowledgements = acknowledgements;
        this.scope = scope;
        this.root = root;
    }

    void routes(@Observes Router router) {
        String path = root + PATH + ":secret";
        router.route(HttpMethod.GET, path).blockingHandler(page -> answer(page, false), false);
        router.route(HttpMethod.POST, path).blockingHandler(page -> answer(page, true), false);
    }

    private void answer(RoutingContext page, boolean acknowledge) {
        try {
            Optional<Opened> opened = find(page.pathParam("secret"), acknowledge);
            if (opened.isEmpty()) {
                end(page, NOT_FOUND, LinkPage.notOurs());
            } else if (opened.get().expired()) {
                end(page, GONE, LinkPage.expired());
            } else {
                end(page, OK, LinkPage.of(opened.get()));
            }
        } catch (Exception failed) {
            LOG.error("A link could not be opened", failed);
            end(page, OUR_FAULT, LinkPage.ourFault());
        }
    }

    private Optional<Opened> find(String written, boolean acknowledge) throws Exception {
        Optional<LinkSecret> secret = LinkSecret.read(written);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        Callable<Optional<Opened>> work = () -> acknowledge ? acknowledgements.acknowledge(secret.get())
                : acknowledgements.open(secret.get());
        return scope.call(secret.get().organisation(), ACTOR, work);
    }

    private static void end(RoutingContext page, int status, String html) {
        page.response().setStatusCode(status).putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store").putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Robots-Tag", "noindex").putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
                .end(html);
    }
}
