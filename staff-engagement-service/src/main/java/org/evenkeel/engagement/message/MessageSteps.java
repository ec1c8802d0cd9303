package org.evenkeel.engagement.message;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.tick.OrganisationTicks;
import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;

/**
 * The one way from a draft into the mail: approval, override, sending. Whoever sends, and when, everything is looked at anew.
 */
@ApplicationScoped
public class MessageSteps {

    @Inject
    MessageRows rows;

    @Inject
    MessageChecks checks;

    @Inject
    MessageRelease release;

    @Inject
    OrganisationTicks ticks;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 403 for the author; 409 where it says something else, or goes to others, than was read */
    @Transactional
    public void approve(UUID id, ApprovalRequest request) {
        MessageEntity message = rows.hold(id);
        MessageDrafts.requireOpen(message, "approved");
        if (message.author.equals(actor.id())) {
            throw Refusal.forbidden("You wrote this message. Ask somebody else to approve it.");
        }
        Standing standing = checks.of(message);
        requireCurrent(standing);
        if (!standing.hashes().text().equals(request.textSha256())
                || !standing.hashes().audience().equals(request.audienceSha256())) {
            throw Refusal.conflict("Its text or its audience has changed since you read it. Read it again, then approve it.");
        }
        if (standing.approvals().stream().anyMatch(one -> one.approver.equals(actor.id()))) {
            return;
        }
        ApprovalEntity approval = new ApprovalEntity();
        approval.id = UUID.randomUUID();
        approval.messageId = id;
        approval.approver = actor.id();
        approval.approverName = actor.name();
        approval.approvedAt = now();
        approval.textSha256 = request.textSha256();
        approval.audienceSha256 = request.audienceSha256();
        rows.add(approval);
        audit.record("approved", MessageDrafts.THING, id.toString(), null, request);
    }

    /** @throws Refusal 409 where nothing stands against it */
    @Transactional
    public void override(UUID id, MessageOverrideRequest request) {
        MessageEntity message = rows.hold(id);
        MessageDrafts.requireOpen(message, "overridden");
        Standing standing = checks.of(message);
        List<BrokenRule> unmet = standing.inTheWay();
        if (unmet.isEmpty()) {
            throw Refusal.conflict("Nothing stands against this message that could be overridden. Send it without.");
        }
        MessageOverrideEntity row = new MessageOverrideEntity();
        row.id = UUID.randomUUID();
        row.messageId = id;
        row.givenBy = actor.id();
        row.givenByName = actor.name();
        row.givenAt = now();
        row.reason = request.reason();
        row.rules = unmet.stream().map(Standing::named).distinct().toList();
        row.unmet = unmet.stream().map(BrokenRule::sentence).toList();
        row.textSha256 = standing.hashes().text();
        row.audienceSha256 = standing.hashes().audience();
        rows.add(row);
        audit.record("overridden", MessageDrafts.THING, id.toString(), null,
                Map.of("reason", request.reason(), "rules", row.rules));
    }

    /** @throws Refusal 409 naming what stands in the way, and by whom it is to be done */
    @Transactional
    public void send(UUID id, SendingRequest request) {
        MessageEntity message = rows.hold(id);
        MessageDrafts.requireOpen(message, "sent");
        Instant at = request.at();
        if (at == null || !at.isAfter(clock.instant())) {
            send(message);
            return;
        }
        message.status = MessageStatus.SCHEDULED;
        message.sendAt = at.truncatedTo(ChronoUnit.MICROS);
        message.heldBecause = null;
        rows.flush();
        ticks.begin();
        audit.record("scheduled", MessageDrafts.THING, id.toString(), null, request);
    }

    /** Its time has come. Another replica, or a person, may have been faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sendScheduled(UUID id) {
        MessageEntity message = rows.hold(id);
        if (message.status == MessageStatus.SCHEDULED) {
            send(message);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void holdBack(UUID id, String because) {
        MessageEntity message = rows.hold(id);
        if (message.status == MessageStatus.SCHEDULED) {
            message.status = MessageStatus.HELD;
            message.heldBecause = because;
            rows.flush();
            audit.record("held-back", MessageDrafts.THING, id.toString(), null, Map.of("because", because));
        }
    }

    private void send(MessageEntity message) {
        Standing standing = checks.of(message);
        requireCurrent(standing);
        Recipients recipients = standing.recipients();
        if (recipients.isEmpty() || !recipients.isOutside() && recipients.addressees().isEmpty()) {
            throw Refusal.conflict(recipients.isEmpty()
                    ? "Nobody is in its audience any more. Choose an audience that somebody is in."
                    : "Nobody in its audience has an address. Speak to them, or add addresses to the workforce list.");
        }
        int needed = recipients.isToMoreThanOneTeam() ? message.kind.approvals() : 0;
        if (standing.approvals().size() < needed) {
            throw Refusal
                    .conflict(("It goes to more than one team and needs %d approval%s of this text to these people; it has %d."
                            + " Have it approved by somebody who did not write it.").formatted(needed, needed == 1 ? "" : "s",
                                    standing.approvals().size()));
        }
        requireOpenGates(standing);
        release.release(message, recipients, now());
        rows.flush();
        audit.record("sent", MessageDrafts.THING, message.id.toString(), null,
                Map.of("textSha256", standing.hashes().text(), "audienceSha256", standing.hashes().audience()));
    }

    private static void requireCurrent(Standing standing) {
        if (!standing.textIsCurrent()) {
            throw Refusal
                    .conflict("Its template has changed since it was written, so what was approved is not what it would say."
                            + " Save the message again and have that approved.");
        }
    }

    private static void requireOpenGates(Standing standing) {
        List<BrokenRule> unmet = standing.inTheWay();
        if (!unmet.isEmpty()) {
            throw new Refusal(PlatformProblem.CONFLICT,
                    "It cannot be sent yet. %s".formatted(String.join(" ", unmet.stream().map(BrokenRule::sentence).toList())),
                    unmet.stream().map(rule -> Violation.inBody("", rule.rule(), rule.sentence())).toList());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
