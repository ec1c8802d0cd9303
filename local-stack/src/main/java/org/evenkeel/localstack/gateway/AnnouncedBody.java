package org.evenkeel.localstack.gateway;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.streams.ReadStream;

/**
 * A large upload of which the service sees the headers first (Expect: 100-continue): a service that refuses it says so
 * and closes the connection, and its answer would be lost under data still being sent. Used on one event loop alone.
 */
final class AnnouncedBody implements ReadStream<Buffer> {

    /** A service that knows nothing of Expect is given the body after this. */
    private static final long PATIENCE_MILLIS = 1_000;

    private final ReadStream<Buffer> body;
    private final Supplier<HttpClientRequest> request;
    private final Vertx vertx;
    private boolean announced;
    private boolean open;
    private boolean refused;

    AnnouncedBody(ReadStream<Buffer> body, Supplier<HttpClientRequest> request, Vertx vertx) {
        this.body = body;
        this.request = request;
        this.vertx = vertx;
    }

    /** The service has answered: what it has not asked for is read and thrown away, so that the client can read. */
    void answered() {
        if (!open) {
            refused = true;
            body.handler(buffer -> {
            });
            body.resume();
        }
    }

    @Override
    public ReadStream<Buffer> resume() {
        if (open || refused) {
            body.resume();
        } else if (!announced) {
            announced = true;
            request.get().continueHandler(asked -> open());
            request.get().sendHead();
            vertx.setTimer(PATIENCE_MILLIS, late -> open());
        }
        return this;
    }

    private void open() {
        if (!open && !refused) {
            open = true;
            body.resume();
        }
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        body.exceptionHandler(handler);
        return this;
    }
}
