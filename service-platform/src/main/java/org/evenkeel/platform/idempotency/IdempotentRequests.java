package org.evenkeel.platform.idempotency;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The same POST sent twice with one key acts once, and is answered twice alike. */
@Unremovable
@ApplicationScoped
public class IdempotentRequests {

    /** The request header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    /** On an answer that was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final StoredResponses stored;
    private final RequestHash hash;

    public IdempotentRequests(StoredResponses stored, RequestHash hash) {
        this.stored = stored;
        this.hash = hash;
    }

    /**
     * Does the work in one transaction with the record of its response, or gives the response recorded. A refusal thrown by the
     * work rolls back and leaves no record, so that the mended request may use the key again.
     *
     * @param key null when the caller sent none: then the work is simply done, in its own transactions
     * @param request the body as read; it and the address must be the same for the same key
     * @throws Refusal 400 for a key that is not visible ASCII, 422 for another request, 409 while the first still runs
     */
    public Response once(@Nullable String key, Object request, Supplier<Response> work) {
        if (key == null) {
            return work.get();
        }
        requireReadable(key);
        byte[] digest = hash.of(request);
        return QuarkusTransaction.joiningExisting().call(() -> onceInTransaction(key, digest, work));
    }

    /**
     * As {@link #once}, for work that must first ask where no transaction may be open, such as another service. The question is
     * not asked again once its answer is recorded; asked twice at the same time, one of the answers is kept.
     *
     * @param question asked outside transactions
     * @param work keeps the answer, in one transaction with the record of its response
     */
    public <T> Response onceAfter(@Nullable String key, Object request, Supplier<T> question, Function<T, Response> work) {
        if (key != null) {
            requireReadable(key);
            byte[] digest = hash.of(request);
            StoredResponse before = QuarkusTransaction.joiningExisting().call(() -> stored.find(key));
            if (before != null) {
                return replay(before, digest);
            }
        }
        T answer = question.get();
        return once(key, request, () -> work.apply(answer));
    }

    private static void requireReadable(String key) {
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw Refusal.malformed("%s is not 1 to 128 visible ASCII characters. A random UUID will do.".formatted(HEADER));
        }
    }

    private Response onceInTransaction(String key, byte[] digest, Supplier<Response> work) {
        if (!stored.lock(key)) {
            throw new Refusal(PlatformProblem.STILL_RUNNING,
                    "The first request with this %s is still running. Ask again in a moment.".formatted(HEADER));
        }
        StoredResponse before = stored.find(key);
        if (before == null) {
            Response response = work.get();
            stored.keep(key, digest, response);
            return response;
        }
        return replay(before, digest);
    }

    private static Response replay(StoredResponse before, byte[] digest) {
        if (!before.answers(digest)) {
            throw new Refusal(PlatformProblem.IDEMPOTENCY_KEY_REUSED,
                    "This %s was used for another request. Take a new key for a new request.".formatted(HEADER));
        }
        Response.ResponseBuilder response = Response.status(before.status()).header(REPLAYED, "true");
        if (before.location() != null) {
            response.header(HttpHeaders.LOCATION, before.location());
        }
        if (before.tag() != null) {
            response.header(HttpHeaders.ETAG, before.tag());
        }
        if (before.body() != null) {
            response.entity(before.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }
}
