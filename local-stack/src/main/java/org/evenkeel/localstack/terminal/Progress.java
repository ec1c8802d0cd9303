package org.evenkeel.localstack.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Lines with the seconds since the start. Called by several threads at once. */
public final class Progress {

    private final PrintStream out;
    private final InstantSource clock;
    private final Instant began;

    public Progress(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.began = clock.instant();
    }

    public void tell(String line) {
        double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        say(String.format(Locale.UK, "%6.1f s  %s", seconds, line));
    }

    /** As it is, without the time. */
    public synchronized void say(String text) {
        out.println(text);
        out.flush();
    }
}
