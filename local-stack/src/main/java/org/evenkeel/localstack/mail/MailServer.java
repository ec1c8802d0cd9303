package org.evenkeel.localstack.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.subethamail.smtp.server.SMTPServer;

/** Takes the mail of this machine's platform and keeps each as a file that any mail program opens. It sends none on. */
public final class MailServer implements AutoCloseable {

    private final Path folder;
    private final AtomicInteger taken = new AtomicInteger();
    private final SMTPServer server;

    private MailServer(Path folder, int port) {
        this.folder = folder;
        this.server = SMTPServer.port(port).bindAddress(InetAddress.getLoopbackAddress()).hostName("localhost")
                .messageHandler((context, from, to, content) -> keep(content)).build();
    }

    public static MailServer start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        MailServer mail = new MailServer(folder, port);
        mail.server.start();
        return mail;
    }

    /** A mail that cannot be kept is not taken, and is sent again later. */
    private void keep(byte[] content) {
        try {
            Path file;
            do {
                file = folder.resolve("%06d.eml".formatted(taken.incrementAndGet()));
            } while (Files.exists(file));
            Files.write(file, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
