package org.evenkeel.localstack.gateway;

import java.net.ConnectException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** A problem document (RFC 9457) of the gateway's own. */
record Problem(int status, String type, String title, String detail, @Nullable String service) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RETRY_AFTER_SECONDS = "5";

    /** The service is not there (503), or broke off before it had answered (502). */
    static Problem unanswered(String service, Throwable cause) {
        if (cause instanceof ConnectException) {
            return new Problem(503, "/problems/service-down", "A service is down",
                    service + " is not running. Try again in a moment.", service);
        }
        return new Problem(502, "/problems/service-broke-off", "A service broke off",
                service + " ended the connection without an answer. Try again in a moment.", service);
    }

    static Problem notOffered() {
        return new Problem(404, "/problems/not-found", "Not found", "Nothing is offered under this address.", null);
    }

    static Problem climbingPath() {
        return new Problem(400, "/problems/malformed-path", "Malformed path",
                "The path contains '.' or '..' as a segment. Ask for the address it leads to.", null);
    }

    void describeIn(MultiMap headers, String requestId) {
        headers.set("content-type", "application/problem+json").set("cache-control", "no-store").set(RequestId.HEADER,
                requestId);
        if (status == 503) {
            headers.set("retry-after", RETRY_AFTER_SECONDS);
        }
    }

    Buffer body(String requestId) {
        ObjectNode body = JSON.createObjectNode().put("type", type).put("title", title).put("status", status).put("detail",
                detail).put("requestId", requestId);
        if (service != null) {
            body.put("service", service);
        }
        return Buffer.buffer(body.toString());
    }
}
