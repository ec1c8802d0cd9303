package org.evenkeel.engagement.delivery;

import java.util.Date;
import java.util.Properties;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** One connection to the SMTP server, opened at the first mail and again after it broke. For one thread. */
final class SmtpSession implements AutoCloseable {

    private static final int PERMANENT = 500;

    private final MailConfig config;
    private final Session session;

    @Nullable
    private PhasedTransport transport;

    SmtpSession(MailConfig config) {
        this.config = config;
        Properties settings = new Properties();
        String timeout = Long.toString(config.timeout().toMillis());
        settings.put("mail.smtp.connectiontimeout", timeout);
        settings.put("mail.smtp.timeout", timeout);
        settings.put("mail.smtp.writetimeout", timeout);
        settings.put("mail.smtp.auth", Boolean.toString(config.user().isPresent()));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(config.startTls()));
        settings.put("mail.smtp.starttls.required", Boolean.toString(config.startTls()));
        session = Session.getInstance(settings);
    }

    /** Whether it is known to be down: what was not tried yet would fail alike. */
    boolean isDown() {
        return transport == null;
    }

    Outcome send(Letter letter, Date at) {
        PhasedTransport open;
        try {
            open = open();
        } catch (MessagingException down) {
            return new Outcome(Outcome.Kind.NOT_TAKEN, "The server cannot be reached: " + down.getMessage());
        }
        open.begin();
        try {
            open.sendMessage(written(letter, at), new Address[] { new InternetAddress(letter.to(), true) });
            return Outcome.TAKEN;
        } catch (MessagingException failed) {
            Outcome outcome = outcome(open, failed);
            if (!open.isConnected() || outcome.kind() == Outcome.Kind.UNCERTAIN) {
                close();
            }
            return outcome;
        }
    }

    private static Outcome outcome(PhasedTransport used, MessagingException failed) {
        int code = code(failed);
        String said = String.valueOf(failed.getMessage());
        if (code >= PERMANENT) {
            return new Outcome(Outcome.Kind.REFUSED, said);
        }
        return new Outcome(used.wasWhole() && code <= 0 ? Outcome.Kind.UNCERTAIN : Outcome.Kind.NOT_TAKEN, said);
    }

    /** What the server answered; 0 where it did not. */
    private static int code(MessagingException failed) {
        for (Exception one = failed; one instanceof MessagingException next; one = next.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (one instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
                return send.getReturnCode();
            }
        }
        return 0;
    }

    private PhasedTransport open() throws MessagingException {
        PhasedTransport open = transport;
        if (open == null || !open.isConnected()) {
            open = new PhasedTransport(session, null);
            transport = null;
            open.connect(config.host(), config.port(), config.user().orElse(null), config.password().orElse(null));
            transport = open;
        }
        return open;
    }

    private MimeMessage written(Letter letter, Date at) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.messageId());
            }
        };
        message.setFrom(new InternetAddress(config.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(at);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    @Override
    public void close() {
        PhasedTransport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                // closing was all that was left to do
            }
        }
    }

    /** A mail as it is written. */
    record Letter(String messageId, String to, String subject, String text) {
    }
}
