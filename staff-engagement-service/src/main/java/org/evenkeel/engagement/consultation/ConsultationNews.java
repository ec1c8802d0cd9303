package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.Destination;
import org.evenkeel.messages.Outbox;
import org.jspecify.annotations.Nullable;

/** What planning is told of a consultation, in the order in which it happened. */
@ApplicationScoped
class ConsultationNews {

    private final Outbox outbox;

    ConsultationNews(Outbox outbox) {
        this.outbox = outbox;
    }

    record Opened(UUID lineageId, UUID planId, String measure, UUID consultationId, LocalDate openedOn) {
    }

    record Notified(UUID lineageId, UUID planId, String measure, UUID consultationId, String establishment,
            LocalDate acknowledgedOn) {
    }

    record Answered(UUID lineageId, UUID planId, String measure, UUID consultationId, int responses, int answered) {
    }

    record Closed(UUID lineageId, UUID planId, String measure, UUID consultationId, LocalDate closedOn, int responses,
            int answered) {
    }

    record OutcomeWritten(UUID lineageId, UUID planId, String measure, UUID consultationId, String whatChanged,
            @Nullable UUID changedPlanId) {
    }

    record NoticeGiven(UUID lineageId, UUID planId, String measure, LocalDate givenOn, int employees) {
    }

    void opened(ConsultationEntity of, LocalDate on) {
        tell(of, "consultation-opened", new Opened(of.lineageId, of.planId, of.measure, of.id, on));
    }

    void notified(ConsultationEntity of, NotificationEntity made) {
        tell(of, "redundancies-notified",
                new Notified(of.lineageId, of.planId, of.measure, of.id, made.establishment, made.acknowledgedOn));
    }

    void answered(ConsultationEntity of) {
        tell(of, "responses-answered", new Answered(of.lineageId, of.planId, of.measure, of.id, of.responses, of.answered));
    }

    void closed(ConsultationEntity of, LocalDate on) {
        tell(of, "consultation-closed",
                new Closed(of.lineageId, of.planId, of.measure, of.id, on, of.responses, of.answered));
    }

    void outcomeWritten(ConsultationEntity of, String whatChanged) {
        tell(of, "consultation-outcome-written",
                new OutcomeWritten(of.lineageId, of.planId, of.measure, of.id, whatChanged, of.changedPlanId));
    }

    void noticeGiven(ConsultationEntity of, NoticeEntity given) {
        tell(of, "notice-given", new NoticeGiven(of.lineageId, of.planId, of.measure, given.givenOn, given.employees));
    }

    private void tell(ConsultationEntity of, String type, Object payload) {
        outbox.add(Destination.PLANNING, of.stream(), type, payload);
    }
}
