package org.evenkeel.engagement.people.intake;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import brings, in numbers. */
public record PeopleImportTotals(
        @Schema(description = "People in the file") int people,
        @Schema(description = "Not on record yet") int added,
        @Schema(description = "On record with other particulars, or back after having left") int changed,
        @Schema(description = "On record as they are in the file") int unchanged,
        @Schema(description = "On record and not in the file: they leave, if the confirmation says so") int missing,
        @Schema(description = "Headings of columns that are not read; nothing of them is kept") List<String> unusedColumns) {

    public PeopleImportTotals {
        unusedColumns = List.copyOf(unusedColumns);
    }
}
