package org.evenkeel.planning.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.evenkeel.planning.importing.ImportPreview;
import org.jspecify.annotations.Nullable;

/**
 * One import as kept.
 *
 * @param fileSha256 digest of the file as sent, in hexadecimal
 * @param plannedFrom first day of the year it was read for
 */
public record ImportResponse(
        UUID id,
        IntakeStatus status,
        String fileName,
        String fileSha256,
        LocalDate plannedFrom,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        ImportPreview preview) {
}
