package org.evenkeel.engagement.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small SMTP server that can be killed at a given mail, before or after that mail was whole, and started again. */
final class CuttableSmtpServer implements AutoCloseable {

    /** When it dies. */
    enum Cut {
        NEVER,
        BEFORE_A_MAIL,
        IN_THE_MIDDLE_OF_A_MAIL,
        BETWEEN_A_WHOLE_MAIL_AND_ITS_ANSWER
    }

    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final List<String> subjects = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private ServerSocket listening;
    private int port;
    private volatile Cut cut = Cut.NEVER;
    private volatile int atMail;

    CuttableSmtpServer() {
        start();
    }

    int port() {
        return port;
    }

    /** Every mail that was whole when it came, by its Message-ID, as often as it came. */
    List<String> messageIds() {
        return List.copyOf(messageIds);
    }

    List<String> subjects() {
        return List.copyOf(subjects);
    }

    /** Lines of all bodies. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    CuttableSmtpServer dies(Cut how, int mail) {
        cut = how;
        atMail = mail;
        return this;
    }

    /** On the same port as before. */
    void start() {
        try {
            listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            port = listening.getLocalPort();
            cut = Cut.NEVER;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread serving = new Thread(() -> serve(listening), "smtp");
        serving.setDaemon(true);
        serving.start();
    }

    private void serve(ServerSocket on) {
        while (!on.isClosed()) {
            try (Socket client = on.accept()) {
                talk(client);
            } catch (IOException gone) {
                // a client that went, or our own death
            }
        }
    }

    private void talk(Socket client) throws IOException {
        client.setTcpNoDelay(true);
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.toUpperCase(Locale.ROOT);
            if (verb.startsWith("RCPT TO:<GONE")) {
                say(out, "550 no such mailbox");
            } else if (verb.startsWith("RCPT TO:<BUSY")) {
                say(out, "451 try again later");
            } else if (verb.startsWith("DATA") && cut == Cut.BEFORE_A_MAIL) {
                close();
                return;
            } else if (verb.startsWith("DATA")) {
                say(out, "354 go on");
                if (!takesMail(in)) {
                    return;
                }
                say(out, "250 taken");
            } else if (verb.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 fine");
            }
        }
    }

    private boolean takesMail(BufferedReader in) throws IOException {
        boolean last = messageIds.size() + 1 >= atMail && cut != Cut.NEVER;
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            } else if (line.startsWith("Subject: ")) {
                subjects.add(line.substring("Subject: ".length()));
            }
            lines.add(line);
            if (last && cut == Cut.IN_THE_MIDDLE_OF_A_MAIL) {
                close();
                return false;
            }
        }
        messageIds.add(id);
        if (last) {
            close();
        }
        return !last;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
