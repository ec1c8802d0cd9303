package org.evenkeel.platform.request;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id under which one request is found in answers, logs and the audit trail. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    static final String IN_LOGS = "requestId";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {
    }

    /** The caller's own, if it is sane, else a new one: what is logged cannot be forged into lines or markup. */
    static String accept(@Nullable String offered) {
        return offered != null && SANE.matcher(offered).matches() ? offered : UUID.randomUUID().toString();
    }

    /** The id of the request or job that runs now; a new one where neither does. */
    public static String current() {
        Object current = MDC.get(IN_LOGS);
        return current == null ? begin(UUID.randomUUID().toString()) : current.toString();
    }

    public static boolean isRunning() {
        return MDC.get(IN_LOGS) != null;
    }

    /** From here on this thread's work runs under the id. */
    public static String begin(String id) {
        MDC.put(IN_LOGS, id);
        return id;
    }

    public static void end() {
        MDC.remove(IN_LOGS);
    }
}
