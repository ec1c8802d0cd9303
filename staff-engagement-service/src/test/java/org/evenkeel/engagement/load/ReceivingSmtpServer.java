package org.evenkeel.engagement.load;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server of another maker, which takes every mail and counts them. */
final class ReceivingSmtpServer implements AutoCloseable {

    private static final String ID = "Message-ID: ";

    private final AtomicInteger mails = new AtomicInteger();
    private final Set<String> different = ConcurrentHashMap.newKeySet();
    private final SMTPServer server;

    ReceivingSmtpServer(int port) {
        BasicMessageListener counting = (context, from, to, content) -> takes(content);
        server = SMTPServer.port(port).messageHandler(counting).build();
        server.start();
    }

    int mails() {
        return mails.get();
    }

    /** By their Message-ID. */
    int different() {
        return different.size();
    }

    private void takes(byte[] content) {
        String id = new String(content, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(ID)).findFirst()
                .orElse("none " + mails.get());
        different.add(id);
        mails.incrementAndGet();
    }

    @Override
    public void close() {
        server.stop();
    }
}
