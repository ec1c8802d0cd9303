package org.evenkeel.localstack.gateway;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** Tells the service who asked and by which address, and answers in its place when it does not. */
final class Forwarding implements ProxyInterceptor {

    /** What the client says of these is not believed; the gateway has answered Expect itself. */
    private static final List<String> REMOVED = List.of("forwarded", "x-forwarded-prefix", "expect");

    private final String service;

    Forwarding(String service) {
        this.service = service;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        String id = RequestId.of(context.request().headers());
        describe(context.request(), id);
        return context.sendRequest().recover(cause -> Future.succeededFuture(answer(context.request(), cause, id)));
    }

    private static void describe(ProxyRequest request, String id) {
        HttpServerRequest asked = request.proxiedRequest();
        MultiMap headers = request.headers();
        REMOVED.forEach(headers::remove);
        headers.set(RequestId.HEADER, id);
        headers.set("x-forwarded-for", asked.remoteAddress().hostAddress()).set("x-forwarded-proto", "http");
        @Nullable
        HostAndPort authority = asked.authority();
        if (authority != null) {
            headers.set("x-forwarded-host", authority.toString());
            headers.set("x-forwarded-port", Integer.toString(authority.port() > 0 ? authority.port() : 80));
        }
    }

    private ProxyResponse answer(ProxyRequest request, Throwable cause, String id) {
        Problem problem = Problem.unanswered(service, cause);
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        problem.describeIn(response.headers(), id);
        return response.setBody(Body.body(problem.body(id)));
    }
}
