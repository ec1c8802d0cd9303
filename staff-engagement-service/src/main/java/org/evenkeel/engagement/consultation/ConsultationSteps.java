package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.TouchpointRecords;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** Opens and closes a consultation, and writes what changed because of it. */
@ApplicationScoped
public class ConsultationSteps {

    private final ConsultationRepository consultations;
    private final ConsultationDays days;
    private final ConsultationNews news;
    private final TouchpointRecords touchpoints;
    private final AuditTrail audit;

    ConsultationSteps(ConsultationRepository consultations, ConsultationDays days, ConsultationNews news,
            TouchpointRecords touchpoints, AuditTrail audit) {
        this.consultations = consultations;
        this.days = days;
        this.news = news;
        this.touchpoints = touchpoints;
        this.audit = audit;
    }

    @Transactional
    public void open(UUID id, OpeningRequest request) {
        ConsultationEntity consultation = consultations.hold(id);
        requireStatus(consultation, ConsultationStatus.WAITING, "opened");
        if (consultation.authorisedOn == null) {
            throw Refusal.conflict("The board has not authorised this consultation: the measure came into the plan after that."
                    + " Open it when the board has authorised the new version.");
        }
        days.require("openedOn", request.openedOn(), consultation.authorisedOn, "the board authorised consultation");
        consultation.openedOn = request.openedOn();
        consultation.status = ConsultationStatus.OPEN;
        mark(consultation, TouchpointStep.CONSULTATION_OPENED, request.openedOn());
        audit.record("opened", "consultation", id.toString(), null, request);
        news.opened(consultation, request.openedOn());
    }

    @Transactional
    public void close(UUID id, ClosingRequest request) {
        ConsultationEntity consultation = consultations.hold(id);
        requireStatus(consultation, ConsultationStatus.OPEN, "closed");
        days.require("closedOn", request.closedOn(), consultation.openedOn, "consultation opened");
        ConsultationDays.refuseWhile("Closing",
                ConsultationRules.beforeClosing(consultation, request.closedOn(), request.completeBecause()));
        consultation.closedOn = request.closedOn();
        consultation.status = ConsultationStatus.CLOSED;
        consultation.completeBecause = early(consultation, request);
        mark(consultation, TouchpointStep.RESPONSES_ANSWERED, request.closedOn());
        mark(consultation, TouchpointStep.CONSULTATION_CLOSED, request.closedOn());
        audit.record("closed", "consultation", id.toString(), null, request);
        news.closed(consultation, request.closedOn());
    }

    @Transactional
    public void writeOutcome(UUID id, @Nullable String ifMatch, OutcomeRequest request) {
        ConsultationEntity consultation = consultations.hold(id);
        EntityTags.requireMatch(ifMatch, consultation.version);
        requireStatus(consultation, ConsultationStatus.CLOSED, "given an outcome");
        OutcomeRequest before = consultation.whatChanged == null ? null
                : new OutcomeRequest(consultation.whatChanged, consultation.changedPlanId);
        consultation.whatChanged = request.whatChanged();
        consultation.changedPlanId = request.changedPlanId();
        audit.record("outcome-written", "consultation", id.toString(), before, request);
        news.outcomeWritten(consultation, request.whatChanged());
    }

    /** Kept only where it was needed: a reason for nothing would be read as one. */
    private static @Nullable String early(ConsultationEntity consultation, ClosingRequest request) {
        LocalDate opened = consultation.openedOn;
        return opened != null && request.closedOn().isBefore(consultation.terms.minimumUntil(opened))
                ? request.completeBecause()
                : null;
    }

    private void mark(ConsultationEntity consultation, TouchpointStep step, LocalDate on) {
        touchpoints.happened(consultation.lineageId, new TouchpointRecords.Step(consultation.measure, step, ""), on);
    }

    private static void requireStatus(ConsultationEntity consultation, ConsultationStatus status, String what) {
        if (consultation.status != status) {
            throw Refusal.conflict("This consultation is %s; only one that is %s can be %s. Read it again.".formatted(
                    consultation.status, status, what));
        }
    }
}
