package org.evenkeel.engagement.delivery;

import java.time.Duration;
import java.util.Optional;

/** As shipped, with the port of a server of the test. */
record TestMailConfig(int port) implements MailConfig {

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public boolean startTls() {
        return false;
    }

    @Override
    public Optional<String> user() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public String from() {
        return "even-keel@example.org";
    }

    @Override
    public String linksUrl() {
        return "https://example.org/api/engagement";
    }

    @Override
    public Duration linksLast() {
        return Duration.ofDays(90);
    }

    @Override
    public int batch() {
        return 50;
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public int attempts() {
        return 20;
    }

    @Override
    public Duration firstWait() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration longestWait() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration uncertainWait() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(5);
    }
}
