package org.evenkeel.engagement.message;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.tick.OrganisationWork;
import org.evenkeel.platform.problem.Refusal;

/** Sends messages whose time has come, past the same approvals and gates; what may not go is held and says why. */
@ApplicationScoped
class ScheduledMessages implements OrganisationWork {

    private final DueMessages due;
    private final MessageSteps steps;

    ScheduledMessages(DueMessages due, MessageSteps steps) {
        this.due = due;
        this.steps = steps;
    }

    @Override
    public void doWhatIsDue() {
        for (UUID id : due.now()) {
            try {
                steps.sendScheduled(id);
            } catch (Refusal notNow) {
                steps.holdBack(id, notNow.detail());
            }
        }
    }

    /** Which they are. */
    @ApplicationScoped
    static class DueMessages {

        private final MessageRows rows;
        private final Clock clock;

        DueMessages(MessageRows rows, Clock clock) {
            this.rows = rows;
            this.clock = clock;
        }

        @Transactional
        List<UUID> now() {
            return rows.due(clock.instant());
        }
    }
}
