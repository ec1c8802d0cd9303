package org.evenkeel.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The one exception by which a service says no. It becomes a problem document and rolls the transaction back. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;

    public Refusal(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public Refusal(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, Map.of());
    }

    private Refusal(ProblemType type, String detail, List<Violation> violations, Map<String, String> headers) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.headers = Map.copyOf(headers);
    }

    /** 404. What belongs to another organisation is not found either. */
    public static Refusal notFound(String thing, Object id) {
        return new Refusal(PlatformProblem.NOT_FOUND,
                "There is no %s %s here. Look it up in the list of its kind.".formatted(thing, id));
    }

    /** 422 with every violation found. */
    public static Refusal invalid(String detail, List<Violation> violations) {
        return new Refusal(PlatformProblem.INVALID, detail, violations);
    }

    /** 400. */
    public static Refusal malformed(String detail) {
        return new Refusal(PlatformProblem.MALFORMED_REQUEST, detail);
    }

    /** 403. */
    public static Refusal forbidden(String detail) {
        return new Refusal(PlatformProblem.FORBIDDEN, detail);
    }

    /** 409. */
    public static Refusal conflict(String detail) {
        return new Refusal(PlatformProblem.CONFLICT, detail);
    }

    /** 429, 503 or another that passes by itself, with {@code Retry-After}. */
    public static Refusal retryAfter(ProblemType type, String detail, Duration wait) {
        return new Refusal(type, detail, List.of(), Map.of("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
