package org.evenkeel.engagement.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a mailing. */
@Schema(name = "Mailing")
public record MailingResponse(UUID id, @Schema(description = "What it was sent for") String purpose, String subject,
        Instant queuedAt,
        @Schema(description = "How many mails stand where") Map<MailStatus, Long> mails,
        @Schema(description = "How many were acknowledged by the button behind their link") long acknowledged,
        @Schema(description = "How many had an uncertain outcome, sent since or not") long uncertain,
        @Schema(description = "Those for a person to look at: uncertain, bounced or given up; at most 500") List<MailResponse> toLookAt) {

    static final int MOST_SHOWN = 500;
}
