package org.evenkeel.engagement.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.audience.AudiencePeople;
import org.evenkeel.engagement.gate.Gates;
import org.evenkeel.engagement.gate.Word;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.TeamSize;
import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.evenkeel.platform.time.Zones;

/** Looks at a message as things stand now, every time anew: nothing that was true when it was written is taken for granted. */
@ApplicationScoped
class MessageChecks {

    private final MessageRows rows;
    private final AudiencePeople audiences;
    private final PeopleService people;
    private final Gates gates;
    private final Clock clock;

    MessageChecks(MessageRows rows, AudiencePeople audiences, PeopleService people, Gates gates, Clock clock) {
        this.rows = rows;
        this.audiences = audiences;
        this.people = people;
        this.gates = gates;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Recipients recipients(List<String> references) {
        return new Recipients(references.stream().distinct().map(audiences::of).toList(),
                people.teams().stream().map(TeamSize::team).toList());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Standing of(MessageEntity message) {
        Recipients recipients = recipients(message.audiences);
        Standing.Hashes hashes = new Standing.Hashes(textHash(message), recipients.sha256());
        List<ApprovalEntity> approvals = rows.approvals(message.id).stream()
                .filter(one -> one.textSha256.equals(hashes.text()) && one.audienceSha256.equals(hashes.audience()))
                .filter(one -> !one.approver.equals(message.author)).toList();
        List<MessageOverrideEntity> overrides = rows.overrides(message.id).stream()
                .filter(one -> one.textSha256.equals(hashes.text()) && one.audienceSha256.equals(hashes.audience())).toList();
        return new Standing(recipients, hashes, textIsCurrent(message), approvals, overrides, unmet(message, recipients));
    }

    /** A holding statement tells nothing that anybody should have heard first. */
    private List<BrokenRule> unmet(MessageEntity message, Recipients recipients) {
        return message.kind == MessageKind.HOLDING_STATEMENT ? List.of()
                : gates.unmet(new Word(message.lineageId, message.measures, recipients.isWide(), recipients.teamsAddressed(),
                        message.announcesOutcome, Zones.today(clock)));
    }

    private boolean textIsCurrent(MessageEntity message) {
        UUID template = message.templateId;
        if (template == null) {
            return true;
        }
        return rows.template(template)
                .map(row -> new TemplateText(row.subject).filled(message.values).equals(message.subject)
                        && new TemplateText(row.text).filled(message.values).equals(message.text))
                .orElse(false);
    }

    /** What it says, of which measures, and whether as an outcome. */
    private static String textHash(MessageEntity message) {
        List<String> parts = new ArrayList<>(List.of(message.lineageId.toString(), message.subject, message.text,
                Boolean.toString(message.announcesOutcome)));
        parts.addAll(message.measures);
        return Digest.of(parts);
    }
}
