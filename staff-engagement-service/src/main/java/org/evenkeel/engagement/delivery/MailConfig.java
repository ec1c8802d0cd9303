package org.evenkeel.engagement.delivery;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The SMTP server, and how patient we are with it. */
@ConfigMapping(prefix = "evenkeel.mail")
public interface MailConfig {

    @WithDefault("localhost")
    String host();

    @WithDefault("1025")
    int port();

    /** With STARTTLS, which is then required. */
    @WithDefault("false")
    boolean startTls();

    Optional<String> user();

    Optional<String> password();

    @WithDefault("even-keel@localhost")
    String from();

    /** Where people reach this service from their mail, without a slash at the end. */
    @WithDefault("http://localhost:8080/api/engagement")
    String linksUrl();

    /** How long a link can be opened. */
    @WithDefault("90D")
    Duration linksLast();

    /** How many mails are taken from the queue at once; so many are uncertain if this replica dies. */
    @WithDefault("50")
    int batch();

    /** Each call of the server. */
    @WithDefault("10S")
    Duration timeout();

    /** After how many refusals that may pass a mail is given up and shown. */
    @WithDefault("20")
    int attempts();

    @WithDefault("30S")
    Duration firstWait();

    @WithDefault("1H")
    Duration longestWait();

    /** When a mail of uncertain outcome is tried once more. */
    @WithDefault("15M")
    Duration uncertainWait();

    /** A mail that is being sent for longer was left by a replica that died: its outcome is uncertain. */
    @WithDefault("5M")
    Duration lease();
}
