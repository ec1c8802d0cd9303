package org.evenkeel.localstack.gateway;

import java.util.Objects;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** Announces large uploads to the service before it sends them. */
final class Upload implements ProxyInterceptor {

    /** Under this name the context holds the request to the service. */
    static final String REQUEST = "request to the service";

    private static final long LARGE_BYTES = 256 * 1024;

    private final Vertx vertx;

    Upload(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Body body = request.getBody();
        if (body == null || body.length() < LARGE_BYTES) {
            return context.sendRequest();
        }
        AnnouncedBody announced = new AnnouncedBody(body.stream(),
                () -> Objects.requireNonNull(context.get(REQUEST, HttpClientRequest.class)), vertx);
        request.putHeader("expect", "100-continue").setBody(Body.body(announced, body.length()));
        return context.sendRequest().onComplete(answer -> announced.answered());
    }

    /** The connection to the service is not the one to the client. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().headers().remove("connection").remove("keep-alive");
        return context.sendResponse();
    }
}
