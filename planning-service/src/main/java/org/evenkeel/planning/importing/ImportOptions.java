package org.evenkeel.planning.importing;

import java.time.LocalDate;
import java.util.Map;

import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.law.Jurisdiction;
import org.evenkeel.sheets.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What the person who imports says about the file. Null is not said: then the file tells, or a visible assumption is made.
 *
 * @param plannedFrom first day of the financial year that is planned for
 * @param kind what the file holds; null is told from its content
 * @param publishedYear which published year to take, where the file holds several
 * @param publishedOrganisation which body to take, where the file holds several
 * @param sector what kind of body it is; {@code jurisdiction} where its staff are
 * @param amountUnit what all amounts are in, whatever the headings say
 * @param columns heading as written in the file, to what its column means; goes before the table of headings
 * @param sheet name of the sheet of a workbook; null is the first that is recognised
 * @param encoding how a CSV file without byte-order mark is written
 * @param makeReferencesUnique rename the second and later lines of one reference, instead of refusing them
 */
public record ImportOptions(
        LocalDate plannedFrom,
        @Nullable ImportKind kind,
        @Nullable String publishedYear,
        @Nullable String publishedOrganisation,
        @Nullable Sector sector,
        @Nullable Jurisdiction jurisdiction,
        @Nullable AmountUnit amountUnit,
        Map<String, ImportField> columns,
        @Nullable String sheet,
        TextEncoding encoding,
        boolean makeReferencesUnique) {

    public ImportOptions {
        columns = Map.copyOf(columns);
    }

    /** Nothing said but the year that is planned for. */
    public static ImportOptions plannedFrom(LocalDate firstDay) {
        return new ImportOptions(firstDay, null, null, null, null, null, null, Map.of(), null, TextEncoding.UTF_8, false);
    }

    /** The same, of this kind. */
    public ImportOptions ofKind(ImportKind value) {
        return new ImportOptions(plannedFrom, value, publishedYear, publishedOrganisation, sector, jurisdiction, amountUnit,
                columns, sheet, encoding, makeReferencesUnique);
    }

    /** The same, taking only what was published for this year. */
    public ImportOptions publishedFor(String year) {
        return new ImportOptions(plannedFrom, kind, year, publishedOrganisation, sector, jurisdiction, amountUnit, columns,
                sheet, encoding, makeReferencesUnique);
    }

    /** The same, taking only what this body published. */
    public ImportOptions publishedBy(String organisation) {
        return new ImportOptions(plannedFrom, kind, publishedYear, organisation, sector, jurisdiction, amountUnit, columns,
                sheet, encoding, makeReferencesUnique);
    }

    /** The same, with all amounts in this unit. */
    public ImportOptions withAmountsIn(AmountUnit unit) {
        return new ImportOptions(plannedFrom, kind, publishedYear, publishedOrganisation, sector, jurisdiction, unit, columns,
                sheet, encoding, makeReferencesUnique);
    }

    /** The same, with these columns mapped by hand. */
    public ImportOptions withColumns(Map<String, ImportField> mapping) {
        return new ImportOptions(plannedFrom, kind, publishedYear, publishedOrganisation, sector, jurisdiction, amountUnit,
                mapping, sheet, encoding, makeReferencesUnique);
    }

    /** The same, written in this encoding. */
    public ImportOptions writtenIn(TextEncoding text) {
        return new ImportOptions(plannedFrom, kind, publishedYear, publishedOrganisation, sector, jurisdiction, amountUnit,
                columns, sheet, text, makeReferencesUnique);
    }

    /** The same, renaming lines whose reference was used before. */
    public ImportOptions makingReferencesUnique() {
        return new ImportOptions(plannedFrom, kind, publishedYear, publishedOrganisation, sector, jurisdiction, amountUnit,
                columns, sheet, encoding, true);
    }
}
