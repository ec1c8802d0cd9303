package org.evenkeel.engagement.people.intake;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One import of people, without anybody's particulars. */
@Schema(name = "PeopleImport")
public record PeopleImportResponse(
        UUID id,
        PeopleImportStatus status,
        String fileName,
        @Schema(description = "Digest of the file as sent, in hexadecimal") String fileSha256,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        PeopleImportTotals totals) {
}
