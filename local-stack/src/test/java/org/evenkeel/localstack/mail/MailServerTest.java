package org.evenkeel.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.localstack.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    private static final List<String> TALK = List.of("EHLO localhost", "MAIL FROM:<even-keel@localhost>",
            "RCPT TO:<ann@example.org>", "DATA", "Subject: Conversation (open Even Keel)\r\n\r\nThe link.\r\n.", "QUIT");

    private final int port = new Ports().free();

    /** @return what the server answered to the last line before QUIT */
    private String send() throws IOException {
        String answer = "";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = socket.getOutputStream();
            reply(in);
            for (String line : TALK) {
                out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String said = reply(in);
                answer = line.equals("QUIT") ? answer : said;
            }
        }
        return answer;
    }

    private static String reply(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(file -> {
                try {
                    return file.getFileName() + " " + Files.readString(file);
                } catch (IOException unreadable) {
                    throw new AssertionError(unreadable);
                }
            }).toList();
        }
    }

    @Test
    void each_mail_is_a_file_and_those_of_an_earlier_run_stay(@TempDir Path folder) throws IOException {
        for (int run = 0; run < 2; run++) {
            try (MailServer server = MailServer.start(folder.resolve("mails"), port)) {
                assertThat(send()).startsWith("250");
            }
        }
        assertThat(texts(folder.resolve("mails"))).hasSize(2).allMatch(text -> text.contains("Conversation (open Even Keel)")
                && text.contains("The link.")).satisfies(all -> assertThat(all.get(1)).startsWith("000002.eml"));
    }

    @Test
    void a_mail_that_cannot_be_kept_is_not_taken(@TempDir Path folder) throws IOException {
        Path mails = folder.resolve("mails");
        try (MailServer server = MailServer.start(mails, port)) {
            Files.delete(mails);
            assertThat(send()).doesNotStartWith("250");
        }
    }
}
