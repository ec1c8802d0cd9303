package org.evenkeel.localstack.process;

import java.nio.file.Path;

/** The Java that runs the launcher, used for its children too. */
public final class JavaRuntime {

    private JavaRuntime() {
    }

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String command() {
        return home().resolve("bin").resolve("java").toString();
    }
}
