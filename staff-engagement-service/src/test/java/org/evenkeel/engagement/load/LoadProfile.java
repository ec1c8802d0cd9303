package org.evenkeel.engagement.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The service's own scheduler does what is due, as in production; tests do that by themselves. */
public class LoadProfile implements QuarkusTestProfile {

    static final String SMTP_PORT = "evenkeel.mail.port";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(SMTP_PORT, Integer.toString(freePort()), "evenkeel.work.every", "1S", "quarkus.log.console.level",
                "WARN");
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
