package org.evenkeel.engagement.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.audience.AudienceKind;
import org.evenkeel.engagement.delivery.Mailings;
import org.evenkeel.engagement.dignity.DignityClock;
import org.evenkeel.engagement.dignity.DignityFactRecords;
import org.evenkeel.engagement.dignity.DignityFactRequest;
import org.evenkeel.engagement.dignity.DignityFacts;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointRecords;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.evenkeel.platform.time.Zones;

/** Puts a message that may go into the mail, and writes down what it tells of the plan. Asks nothing any more. */
@ApplicationScoped
class MessageRelease {

    private static final Map<AudienceKind, TouchpointStep> TOLD = Map.of(AudienceKind.ORGANISATION,
            TouchpointStep.ORGANISATION_TOLD, AudienceKind.PUBLIC, TouchpointStep.PUBLIC_TOLD, AudienceKind.VOLUNTEERS,
            TouchpointStep.VOLUNTEERS_TOLD, AudienceKind.FUNDERS, TouchpointStep.FUNDERS_TOLD);

    private final Mailings mailings;
    private final TouchpointRecords records;
    private final TouchpointService touchpoints;
    private final DignityFactRecords facts;

    MessageRelease(Mailings mailings, TouchpointRecords records, TouchpointService touchpoints, DignityFactRecords facts) {
        this.mailings = mailings;
        this.records = records;
        this.touchpoints = touchpoints;
        this.facts = facts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void release(MessageEntity message, Recipients recipients, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Zones.LONDON);
        message.status = MessageStatus.SENT;
        message.sentAt = now;
        message.sendAt = null;
        message.heldBecause = null;
        if (!recipients.addressees().isEmpty()) {
            message.mailingId = mailings.queue(
                    new Mailings.Content("message:" + message.id, message.subject, message.text), recipients.addressees());
        }
        if (message.kind == MessageKind.HOLDING_STATEMENT) {
            leaked(message, today);
        } else {
            TOLD.forEach((kind, step) -> {
                if (recipients.reaches(kind)) {
                    measures(message).forEach(measure -> records.happened(message.lineageId,
                            new TouchpointRecords.Step(measure, step, ""), today));
                }
            });
        }
    }

    private List<String> measures(MessageEntity message) {
        return message.measures.isEmpty()
                ? touchpoints.said(message.lineageId).stream().map(SaidWord::measure).distinct().toList()
                : message.measures;
    }

    /** D28: word was out, and with the statement the accelerated plan has begun. */
    private void leaked(MessageEntity message, LocalDate today) {
        LocalDate known = message.knownSince == null ? today : message.knownSince;
        facts.add(new DignityFactRequest(message.lineageId, DignityClock.ACTUAL, DignityFacts
                .ofLeak(new DignityFacts.Leak("Holding statement", known, today)), null));
    }
}
