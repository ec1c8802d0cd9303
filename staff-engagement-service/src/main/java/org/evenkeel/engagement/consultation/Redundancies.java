package org.evenkeel.engagement.consultation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.TouchpointRecords;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** What law asks between consulting on redundancies and carrying them out: the authority notified, then notice. */
@ApplicationScoped
public class Redundancies {

    private final ConsultationRepository consultations;
    private final RedundancyPapers papers;
    private final ConsultationDays days;
    private final TouchpointRecords touchpoints;
    private final AuditTrail audit;

    Redundancies(ConsultationRepository consultations, RedundancyPapers papers, ConsultationDays days,
            TouchpointRecords touchpoints, AuditTrail audit) {
        this.consultations = consultations;
        this.papers = papers;
        this.days = days;
        this.touchpoints = touchpoints;
        this.audit = audit;
    }

    @Transactional
    public void notified(UUID id, NotificationRequest request) {
        ConsultationEntity consultation = consultations.hold(id);
        if (consultation.openedOn == null) {
            throw Refusal.conflict("Consultation has not been opened, and a notification is not dated before it starts."
                    + " Open consultation first.");
        }
        if (!consultation.terms.establishments().contains(request.establishment())) {
            String message = "establishment (%s) is none of those to be notified: %s. Send one of them.".formatted(
                    request.establishment(), String.join(", ", consultation.terms.establishments()));
            throw Refusal.invalid(message, List.of(Violation.inBody("establishment", "unknown", message)));
        }
        days.require("acknowledgedOn", request.acknowledgedOn(), consultation.openedOn, "consultation opened");
        papers.keep(consultation, request);
        touchpoints.happened(consultation.lineageId, new TouchpointRecords.Step(consultation.measure,
                TouchpointStep.REDUNDANCIES_NOTIFIED, request.establishment()), request.acknowledgedOn());
        audit.record("notified", "consultation", id.toString(), null, request);
    }

    @Transactional
    public void noticeGiven(UUID id, NoticeRequest request) {
        ConsultationEntity consultation = consultations.hold(id);
        days.require("givenOn", request.givenOn(), null, "");
        if (consultation.status == ConsultationStatus.CANCELLED) {
            throw Refusal.conflict("This consultation was cancelled, so no notice follows from it.");
        }
        ConsultationDays.refuseWhile("Notice",
                ConsultationRules.beforeNotice(consultation, papers.notifications(id), request.givenOn()));
        papers.keep(consultation, request);
        touchpoints.happened(consultation.lineageId,
                new TouchpointRecords.Step(consultation.measure, TouchpointStep.NOTICE_GIVEN, ""), request.givenOn());
        audit.record("notice-given", "consultation", id.toString(), null, request);
    }
}
