package org.evenkeel.engagement.message;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;

/** Reads messages, the newest first, as they stand now. */
@ApplicationScoped
public class Messages {

    private final MessageRows rows;
    private final MessageChecks checks;

    Messages(MessageRows rows, MessageChecks checks) {
        this.rows = rows;
        this.checks = checks;
    }

    /** A message with the version that {@code If-Match} names. */
    public record Tagged(MessageResponse message, long version) {
    }

    @Transactional
    public Page<MessageResponse> list(PageRequest page) {
        return Page.of(rows.page(page), page, row -> new Cursor(row.writtenAt.toString(), row.id), this::response);
    }

    /** @throws Refusal 404 */
    @Transactional
    public Tagged get(UUID id) {
        MessageEntity row = rows.get(id);
        return new Tagged(response(row), row.version);
    }

    private MessageResponse response(MessageEntity row) {
        Standing standing = checks.of(row);
        Recipients recipients = standing.recipients();
        return new MessageResponse(row.id, row.kind, row.lineageId, row.measures, row.subject, row.text, row.audiences,
                recipients.count(), recipients.count() - recipients.addressees().size(), row.announcesOutcome, row.status,
                row.sendAt, row.heldBecause, row.mailingId, row.authorName, row.writtenAt, row.sentAt,
                standing.hashes().text(), standing.hashes().audience(),
                recipients.isToMoreThanOneTeam() ? row.kind.approvals() : 0,
                standing.approvals().stream().map(one -> new MessageResponse.Approval(one.approverName, one.approvedAt))
                        .toList(),
                row.isOpen() ? standing.inTheWay() : List.of(),
                rows.overrides(row.id).stream()
                        .map(one -> new MessageResponse.Override(one.givenByName, one.givenAt, one.reason, one.unmet))
                        .toList());
    }
}
