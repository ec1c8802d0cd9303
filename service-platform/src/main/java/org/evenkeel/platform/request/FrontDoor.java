package org.evenkeel.platform.request;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Runs on the event loop before sign-in is checked: gives each request its id, and refuses with a problem document what the
 * server itself would refuse with none.
 */
@ApplicationScoped
public class FrontDoor {

    private static final int BEFORE_SIGN_IN = 1000;

    private static final int LONGEST_ACCEPT = 1000;
    private static final Pattern MEDIA_RANGES = mediaRanges();

    private final MemorySize largestBody;

    public FrontDoor(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.largestBody = largestBody;
    }

    private static Pattern mediaRanges() {
        String token = "[A-Za-z0-9!#$&^_.+*-]+";
        String parameter = "\\s*;\\s*%1$s=(%1$s|\"[^\"\\\\]*\")".formatted(token);
        String range = "\\s*%1$s/%1$s(%2$s)*+\\s*".formatted(token, parameter);
        return Pattern.compile("%1$s(,%1$s)*+".formatted(range));
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, BEFORE_SIGN_IN);
    }

    private void receive(RoutingContext request) {
        String id = RequestId.begin(RequestId.accept(request.request().getHeader(RequestId.HEADER)));
        request.response().putHeader(RequestId.HEADER, id);
        if (holdsNul(request)) {
            refuse(request, 400, "malformed-request", "Malformed request",
                    "The address holds the character NUL or a broken escape. Take it out.");
        } else if (!canBeRead(request.request().getHeader(HttpHeaders.ACCEPT))) {
            refuse(request, 400, "malformed-request", "Malformed request",
                    "Accept is not a list of media types. Send application/json, or leave it out.");
        } else if (isTooLarge(request)) {
            refuse(request, 413, "too-large", "Too large",
                    "The body is larger than %d bytes. Send less at once.".formatted(largestBody.asLongValue()));
        } else {
            request.next();
        }
    }

    private static boolean holdsNul(RoutingContext request) {
        String uri = request.request().uri();
        return uri.contains("%00") || uri.indexOf('\0') >= 0;
    }

    private static boolean canBeRead(@Nullable String accept) {
        return accept == null || (accept.length() <= LONGEST_ACCEPT && MEDIA_RANGES.matcher(accept).matches());
    }

    private boolean isTooLarge(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length != null && Long.parseLong(length) > largestBody.asLongValue();
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }

    private static void refuse(RoutingContext request, int status, String slug, String title, String detail) {
        JsonObject problem = new JsonObject()
                .put("type", "/problems/" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("requestId", RequestId.current());
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem.encode());
    }
}
