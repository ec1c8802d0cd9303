package org.evenkeel.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The refusals that any operation of any service may answer with. */
public enum PlatformProblem implements ProblemType {

    MALFORMED_REQUEST("Malformed request", 400),
    UNAUTHENTICATED("Not signed in", 401),
    FORBIDDEN("Not allowed", 403),
    NOT_FOUND("Not found", 404),
    METHOD_NOT_ALLOWED("Method not allowed", 405),
    NOT_ACCEPTABLE("No acceptable representation", 406),
    CONFLICT("In conflict with the present state", 409),
    STILL_RUNNING("Still running", 409),
    STALE_VERSION("Changed by someone else meanwhile", 412),
    TOO_LARGE("Too large", 413),
    ADDRESS_TOO_LONG("Address too long", 414),
    UNSUPPORTED_MEDIA_TYPE("Unsupported media type", 415),
    INVALID("Understood, but invalid", 422),
    IDEMPOTENCY_KEY_REUSED("Idempotency key used for another request", 422),
    PRECONDITION_REQUIRED("If-Match is required", 428),
    TOO_MANY_REQUESTS("Too many requests", 429),
    UNEXPECTED("Unexpected error", 500),
    UNAVAILABLE("Not available at present", 503);

    private final String title;
    private final int status;

    PlatformProblem(String title, int status) {
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }

    /** The general problem of a status, where nothing more is known than the status. */
    static Optional<PlatformProblem> ofStatus(int status) {
        return Arrays.stream(values()).filter(problem -> problem.status == status).findFirst();
    }
}
