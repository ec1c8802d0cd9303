package org.evenkeel.planning.intake;

import java.time.LocalDate;
import java.util.Map;

import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.importing.AmountUnit;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.ImportKind;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.law.Jurisdiction;
import org.evenkeel.sheets.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a file; everything may be left out.
 *
 * @param plannedFrom first day of the year that is planned for; else the financial year that begins next
 * @see ImportOptions for the rest
 */
public record UploadOptions(
        @Nullable LocalDate plannedFrom,
        @Nullable ImportKind kind,
        @Nullable String publishedYear,
        @Nullable String publishedOrganisation,
        @Nullable Sector sector,
        @Nullable Jurisdiction jurisdiction,
        @Nullable AmountUnit amountUnit,
        @Nullable Map<String, ImportField> columns,
        @Nullable String sheet,
        @Nullable TextEncoding encoding,
        @Nullable Boolean makeReferencesUnique) {

    static final UploadOptions NONE = new UploadOptions(null, null, null, null, null, null, null, null, null, null, null);

    ImportOptions toImportOptions(LocalDate yearBeginningNext) {
        return new ImportOptions(plannedFrom == null ? yearBeginningNext : plannedFrom, kind, publishedYear,
                publishedOrganisation, sector, jurisdiction, amountUnit, columns == null ? Map.of() : columns, sheet,
                encoding == null ? TextEncoding.UTF_8 : encoding, Boolean.TRUE.equals(makeReferencesUnique));
    }
}
