package org.evenkeel.platform.problem;

import java.io.CharConversionException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;

import org.hibernate.StaleStateException;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkus.oidc.OIDCException;

/** Says which refusal an exception stands for, walking up its causes; empty when it is a fault of our own. */
final class RefusalOf {

    private static final int DEEPEST_CAUSE = 20;

    private RefusalOf() {
    }

    static Optional<Refusal> exception(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            Optional<Refusal> refusal = known(cause);
            if (refusal.isPresent()) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return thrown instanceof WebApplicationException web ? ofStatus(web) : Optional.empty();
    }

    private static Optional<Refusal> known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return BrokenConstraints.refusal(invalid);
        }
        if (cause instanceof IOException unread) {
            return unreadable(unread);
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(new Refusal(PlatformProblem.STALE_VERSION,
                    "Someone else changed this meanwhile. Read it again and repeat the change on the new version."));
        }
        if (cause instanceof OIDCException) {
            return Optional.of(Refusal.retryAfter(PlatformProblem.UNAVAILABLE,
                    "The sign-in server cannot be reached at present. Nothing was changed; send the request again later.",
                    Duration.ofSeconds(5)));
        }
        if (cause instanceof SQLException sql) {
            return DatabaseRefusals.refusal(sql);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> unreadable(IOException cause) {
        if (cause instanceof JsonProcessingException json) {
            return UnreadableJson.refusal(json);
        }
        if (cause instanceof CharConversionException) {
            return Optional.of(Refusal.malformed("The body is not valid UTF-8. Send JSON encoded as UTF-8."));
        }
        return UnreadableForm.threw(cause)
                ? Optional.of(Refusal.malformed(
                        "The form ends before its closing boundary. Send it again as multipart/form-data, whole."))
                : Optional.empty();
    }

    private static Optional<Refusal> ofStatus(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400 || status > 499) {
            return Optional.empty();
        }
        String detail = web instanceof NotFoundException
                ? "There is nothing at this address. Check the path against the API document."
                : "%s. Check the request against the API document.".formatted(title(status));
        return Optional
                .of(new Refusal(PlatformProblem.ofStatus(status).orElse(PlatformProblem.MALFORMED_REQUEST), detail, List.of()));
    }

    private static String title(int status) {
        return PlatformProblem.ofStatus(status).map(PlatformProblem::title).orElse("This cannot be answered");
    }
}
