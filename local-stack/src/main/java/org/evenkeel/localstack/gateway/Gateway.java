package org.evenkeel.localstack.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.evenkeel.localstack.terminal.Failure;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;

/** The one address of the platform. Passes requests and answers on as they come, unbuffered. */
public final class Gateway implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final int CONNECT_MILLIS = 3_000;
    /** Each open stream of events holds one. */
    private static final int CONNECTIONS_PER_SERVICE = 500;
    private static final int HEADER_BYTES = 64 * 1024;

    private final Vertx vertx;
    private final Routes routes;
    private final Map<Route, HttpProxy> proxies = new HashMap<>();

    private Gateway(Vertx vertx, List<Route> routes) {
        this.vertx = vertx;
        this.routes = new Routes(routes);
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE).setMaxHeaderSize(HEADER_BYTES));
        for (Route route : routes) {
            proxies.put(route, HttpProxy.reverseProxy(client).origin(context -> request(client, route, context))
                    .addInterceptor(new Forwarding(route.name())).addInterceptor(new Upload(vertx)));
        }
    }

    private static Future<HttpClientRequest> request(HttpClient client, Route route, ProxyContext context) {
        return client.request(new RequestOptions().setServer(SocketAddress.inetSocketAddress(route.port(), "127.0.0.1")))
                .onSuccess(request -> context.set(Upload.REQUEST, request));
    }

    /** @throws Failure when the port cannot be listened on */
    public static Gateway start(int port, List<Route> routes) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setFileSystemOptions(
                new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        Gateway gateway = new Gateway(vertx, routes);
        HttpServerOptions options = new HttpServerOptions().setHost("127.0.0.1").setPort(port)
                .setMaxHeaderSize(HEADER_BYTES).setMaxInitialLineLength(HEADER_BYTES)
                .setHandle100ContinueAutomatically(true);
        try {
            await(vertx.createHttpServer(options).requestHandler(gateway::handle).listen());
            return gateway;
        } catch (ExecutionException | TimeoutException e) {
            gateway.close();
            throw Failure.of("The gateway cannot listen on port " + port + " (" + e.getMessage() + ").", e);
        }
    }

    private void handle(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        if (Routes.climbs(path)) {
            refuse(request, Problem.climbingPath());
            return;
        }
        Optional<HttpProxy> proxy = routes.of(path).map(proxies::get);
        if (proxy.isPresent()) {
            proxy.get().handle(request);
        } else {
            refuse(request, Problem.notOffered());
        }
    }

    private static void refuse(HttpServerRequest request, Problem problem) {
        String id = RequestId.of(request.headers());
        request.response().setStatusCode(problem.status());
        problem.describeIn(request.response().headers(), id);
        request.response().end(problem.body(id));
    }

    @Override
    public void close() {
        try {
            await(vertx.close());
        } catch (ExecutionException | TimeoutException e) {
            throw Failure.of("The gateway could not be stopped (" + e.getMessage() + ").", e);
        }
    }

    private static void await(Future<?> future) throws ExecutionException, TimeoutException {
        try {
            future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("Waiting for the gateway was interrupted.", e);
        }
    }
}
