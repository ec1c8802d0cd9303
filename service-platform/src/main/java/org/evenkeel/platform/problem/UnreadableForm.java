package org.evenkeel.platform.problem;

import java.io.IOException;
import java.util.Arrays;

/** A form that breaks off. The framework says so by a bare {@link IOException}, which only its place of origin tells apart. */
final class UnreadableForm {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private UnreadableForm() {
    }

    static boolean threw(IOException thrown) {
        return Arrays.stream(thrown.getStackTrace()).limit(5).anyMatch(frame -> frame.getClassName().startsWith(PARSER));
    }
}
