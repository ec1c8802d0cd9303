package org.evenkeel.planning.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.evenkeel.planning.importing.ImportKind;
import org.evenkeel.planning.importing.ImportTotals;
import org.jspecify.annotations.Nullable;

/** One import in a list: without its rows and records. */
public record ImportSummary(
        UUID id,
        IntakeStatus status,
        String fileName,
        String fileSha256,
        LocalDate plannedFrom,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        @Nullable ImportKind kind,
        String source,
        ImportTotals totals) {
}
