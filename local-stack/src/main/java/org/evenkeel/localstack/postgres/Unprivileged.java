package org.evenkeel.localstack.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.localstack.terminal.Failure;

/**
 * PostgreSQL refuses to run as root. For root a user namespace in which nobody is root does; where there is none, the
 * user nobody, who is then given PostgreSQL's folder. An ordinary user needs nothing.
 */
record Unprivileged(List<String> prefix, boolean asNobody) {

    private static final String NOBODY = "65534";

    static Unprivileged ofThisUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of(), false);
        }
        if (succeeds("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        List<String> setpriv = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (succeeds(Stream.concat(setpriv.stream(), Stream.of("true")).toArray(String[]::new))) {
            return new Unprivileged(setpriv, true);
        }
        throw Failure.of("PostgreSQL does not run as root, and this machine offers neither unshare nor setpriv. "
                + "Start Even Keel as an ordinary user.");
    }

    List<String> command(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    /** Gives PostgreSQL's folder to whoever PostgreSQL will run as. */
    void own(Path folder) {
        if (asNobody && !succeeds("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())) {
            throw Failure.of("The folder " + folder + " could not be given to the user nobody, as whom PostgreSQL runs here. "
                    + "Start Even Keel as an ordinary user.");
        }
    }

    private static boolean succeeds(String... words) {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
