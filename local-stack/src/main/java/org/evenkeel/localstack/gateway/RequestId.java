package org.evenkeel.localstack.gateway;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.vertx.core.MultiMap;

/** The id under which one request is found in answers and logs. The services go by the same header and form. */
final class RequestId {

    static final String HEADER = "x-request-id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {
    }

    /** The client's own, if it is sane, else a new one. */
    static String of(MultiMap headers) {
        @Nullable
        String offered = headers.get(HEADER);
        return offered != null && SANE.matcher(offered).matches() ? offered : UUID.randomUUID().toString();
    }
}
