package org.evenkeel.engagement.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.jspecify.annotations.Nullable;

/** A message, and what stands in its way at this moment. */
@Schema(name = "Message")
public record MessageResponse(UUID id, MessageKind kind,
        @Schema(description = "The plan's first version") UUID lineageId,
        @Schema(description = "Empty for all measures of the plan") List<String> measures, String subject, String text,
        List<String> audiences,
        @Schema(description = "People on record whom it reaches") int people,
        @Schema(description = "Of those, who has no address and is to be told otherwise") int withoutAddress,
        boolean announcesOutcome, MessageStatus status,
        @Schema(description = "When it is to be sent; absent where no time is set") @Nullable Instant sendAt,
        @Schema(description = "What stood in its way when its time came") @Nullable String heldBecause,
        @Schema(description = "What became of the mails; absent until it is sent, and for an audience outside") @Nullable UUID mailingId,
        String author, Instant writtenAt, @Nullable Instant sentAt,
        @Schema(description = "Hash of what it says; an approval is for this") String textSha256,
        @Schema(description = "Hash of who gets it; an approval is for this") String audienceSha256,
        @Schema(description = "How many people beside the author have to approve it") int approvalsNeeded,
        @Schema(description = "Approvals of this text to these people; others are void") List<Approval> approvals,
        @Schema(description = "What stands in its way: who is still to be spoken to, and by whom") List<BrokenRule> unmet,
        @Schema(description = "Who answers for it being sent all the same") List<Override> overrides) {

    /** Who approved. */
    @Schema(name = "MessageApproval")
    public record Approval(String by, Instant at) {
    }

    /** Who overrode what. */
    @Schema(name = "MessageOverride")
    public record Override(String by, Instant at, String reason, List<String> unmet) {
    }
}
