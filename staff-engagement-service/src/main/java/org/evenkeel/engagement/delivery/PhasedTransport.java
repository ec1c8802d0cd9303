package org.evenkeel.engagement.delivery;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;

import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Sees whether a mail was whole when the connection broke: from then on its outcome is uncertain. */
final class PhasedTransport extends SMTPTransport {

    private boolean whole;

    PhasedTransport(Session session, @Nullable URLName server) {
        super(session, server);
    }

    void begin() {
        whole = false;
    }

    boolean wasWhole() {
        return whole;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        whole = true;
        super.finishData();
    }
}
