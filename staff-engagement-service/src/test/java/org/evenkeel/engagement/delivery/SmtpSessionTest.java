package org.evenkeel.engagement.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;

import org.evenkeel.engagement.delivery.CuttableSmtpServer.Cut;
import org.evenkeel.engagement.delivery.SmtpSession.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known of a mail when the server answers, refuses or dies. */
class SmtpSessionTest {

    private final CuttableSmtpServer server = new CuttableSmtpServer();
    private final SmtpSession smtp = new SmtpSession(new TestMailConfig(server.port()));

    @AfterEach
    void end() {
        smtp.close();
        server.close();
    }

    private Outcome send(String to) {
        return smtp.send(new Letter("<1@even-keel>", to, MailWords.SUBJECT, MailWords.text("https://example.org/x")),
                new Date(0));
    }

    @Test
    void a_mail_that_is_taken_keeps_its_identity_and_tells_nothing() {
        assertThat(send("ann@example.org")).isEqualTo(Outcome.TAKEN);
        assertThat(server.messageIds()).containsExactly("<1@even-keel>");
        assertThat(server.subjects()).containsExactly("Conversation (open Even Keel)");
    }

    @Test
    void an_address_that_is_none_bounces_and_a_busy_server_is_tried_again() {
        assertThat(send("gone@example.org").kind()).isEqualTo(Outcome.Kind.REFUSED);
        assertThat(send("busy@example.org").kind()).isEqualTo(Outcome.Kind.NOT_TAKEN);
        assertThat(send("ann@example.org")).as("the connection goes on").isEqualTo(Outcome.TAKEN);
    }

    @Test
    void only_what_was_handed_over_without_an_answer_is_uncertain() {
        server.dies(Cut.BEFORE_A_MAIL, 1);
        assertThat(send("ann@example.org").kind()).isEqualTo(Outcome.Kind.NOT_TAKEN);
        assertThat(send("ann@example.org").kind()).as("while it is down").isEqualTo(Outcome.Kind.NOT_TAKEN);
        assertThat(smtp.isDown()).isTrue();
        for (Cut cut : List.of(Cut.IN_THE_MIDDLE_OF_A_MAIL, Cut.BETWEEN_A_WHOLE_MAIL_AND_ITS_ANSWER)) {
            server.start();
            server.dies(cut, 1);
            assertThat(send("ann@example.org").kind()).as("%s", cut).isEqualTo(Outcome.Kind.UNCERTAIN);
        }
    }
}
