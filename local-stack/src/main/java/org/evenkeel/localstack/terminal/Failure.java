package org.evenkeel.localstack.terminal;

import java.util.List;

/** Ends the launcher: one clear sentence for the user, a few lines of evidence under it, and an exit code. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int FAILED = 1;
    private static final int WRONGLY_CALLED = 2;

    private final transient List<String> evidence;
    private final int exitCode;

    private Failure(String sentence, List<String> evidence, int exitCode, Throwable... cause) {
        super(sentence, cause.length == 0 ? null : cause[0]);
        this.evidence = evidence;
        this.exitCode = exitCode;
    }

    public static Failure of(String sentence) {
        return new Failure(sentence, List.of(), FAILED);
    }

    public static Failure of(String sentence, Throwable cause) {
        return new Failure(sentence, List.of(), FAILED, cause);
    }

    public static Failure of(String sentence, List<String> evidence) {
        return new Failure(sentence, List.copyOf(evidence), FAILED);
    }

    /** The command line was wrong: exit code 2. */
    public static Failure ofUsage(String sentence) {
        return new Failure(sentence, List.of(), WRONGLY_CALLED);
    }

    public List<String> evidence() {
        return evidence == null ? List.of() : evidence;
    }

    public int exitCode() {
        return exitCode;
    }
}
