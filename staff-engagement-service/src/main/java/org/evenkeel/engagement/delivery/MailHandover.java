package org.evenkeel.engagement.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.delivery.MailQueue.Sent;
import org.evenkeel.engagement.delivery.MailQueue.Taken;
import org.evenkeel.engagement.tick.OrganisationWork;

/** Hands what is due to the SMTP server, batch by batch, outside transactions. */
@ApplicationScoped
class MailHandover implements OrganisationWork {

    private final MailQueue queue;
    private final MailConfig config;
    private final Clock clock;

    MailHandover(MailQueue queue, MailConfig config, Clock clock) {
        this.queue = queue;
        this.config = config;
        this.clock = clock;
    }

    /** While the server is down it does not go on: what was taken is due again later, the rest stays as it is. */
    @Override
    public void doWhatIsDue() {
        try (SmtpSession smtp = new SmtpSession(config)) {
            boolean goOn = true;
            while (goOn) {
                List<Taken> taken = queue.take();
                queue.write(send(smtp, taken));
                goOn = !taken.isEmpty() && !smtp.isDown();
            }
        }
    }

    private List<Sent> send(SmtpSession smtp, List<Taken> taken) {
        List<Sent> sent = new ArrayList<>();
        for (Taken mail : taken) {
            sent.add(new Sent(mail.id(), smtp.send(mail.letter(), Date.from(clock.instant()))));
        }
        return sent;
    }
}
