package org.evenkeel.platform.problem;

import java.net.URI;

/** A kind of refusal. Each service lists its own in one enum; those every service shares are {@link PlatformProblem}. */
public interface ProblemType {

    /** Kebab-case, stable: clients decide by it. */
    String slug();

    String title();

    int status();

    default URI uri() {
        return URI.create("/problems/" + slug());
    }
}
