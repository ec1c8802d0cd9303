package org.evenkeel.engagement.consultation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.problem.Refusal;

/** Keeps acknowledgements and notices, and passes the word on. */
@ApplicationScoped
class RedundancyPapers {

    private final NotificationRepository notifications;
    private final NoticeRepository notices;
    private final ConsultationNews news;

    RedundancyPapers(NotificationRepository notifications, NoticeRepository notices, ConsultationNews news) {
        this.notifications = notifications;
        this.notices = notices;
        this.news = news;
    }

    List<NotificationEntity> notifications(UUID consultation) {
        return notifications.of(consultation);
    }

    /** @throws Refusal 409 where the establishment's is kept already */
    void keep(ConsultationEntity consultation, NotificationRequest request) {
        if (notifications.of(consultation.id).stream().anyMatch(made -> made.establishment.equals(request.establishment()))) {
            throw Refusal.conflict("The acknowledgement for %s is recorded already, and such a record is not changed."
                    .formatted(request.establishment()));
        }
        NotificationEntity made = new NotificationEntity();
        made.id = UUID.randomUUID();
        made.consultationId = consultation.id;
        made.establishment = request.establishment();
        made.acknowledgedOn = request.acknowledgedOn();
        made.reference = request.reference();
        notifications.persist(made);
        news.notified(consultation, made);
    }

    void keep(ConsultationEntity consultation, NoticeRequest request) {
        NoticeEntity given = new NoticeEntity();
        given.id = UUID.randomUUID();
        given.consultationId = consultation.id;
        given.givenOn = request.givenOn();
        given.employees = request.employees();
        notices.persist(given);
        news.noticeGiven(consultation, given);
    }
}
