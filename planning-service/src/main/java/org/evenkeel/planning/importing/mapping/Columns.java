package org.evenkeel.planning.importing.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.evenkeel.planning.importing.AmountUnit;
import org.evenkeel.planning.importing.ColumnReading;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.ImportKind;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** What each column of a list means. */
public final class Columns {

    private static final List<ImportField> YEARS = List.of(ImportField.SAVING_YEAR_1, ImportField.SAVING_YEAR_2,
            ImportField.SAVING_YEAR_3, ImportField.SAVING_YEAR_4, ImportField.SAVING_YEAR_5);
    private static final ColumnReading ABSENT = new ColumnReading("", 0, null, null);

    private final List<ColumnReading> readings;
    private final Map<ImportField, ColumnReading> byField = new EnumMap<>(ImportField.class);
    private final List<ColumnReading> repeated = new ArrayList<>();

    private Columns(List<ColumnReading> readings) {
        this.readings = readings;
        for (ColumnReading reading : readings) {
            if (reading.field() != null && reading.field() != ImportField.IGNORED
                    && byField.putIfAbsent(reading.field(), reading) != null) {
                repeated.add(reading);
            }
        }
    }

    /** Reads the row as headings of this kind of list. */
    public static Columns of(SheetRow headings, ImportKind kind, Headings table, ImportOptions options) {
        List<Heading> parts = headings.cells().stream().map(cell -> Heading.of(cell.text())).toList();
        TreeSet<Integer> years = new TreeSet<>();
        parts.stream().filter(Headings::isSavingOfYear).map(Heading::year).forEach(years::add);
        List<ColumnReading> readings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String written = headings.text(i);
            ImportField field = options.columns().get(written);
            if (field == null) {
                field = kind == ImportKind.SAVINGS_LIST ? yearField(parts.get(i), years) : null;
            }
            if (field == null) {
                field = table.field(kind, parts.get(i));
            }
            if (!written.isBlank()) {
                readings.add(new ColumnReading(written, i + 1, field, unit(field, parts.get(i), options)));
            }
        }
        return new Columns(readings);
    }

    private static @Nullable ImportField yearField(Heading heading, TreeSet<Integer> years) {
        Integer year = heading.year();
        if (year == null || !Headings.isSavingOfYear(heading)) {
            return null;
        }
        int index = years.headSet(year).size();
        return index < YEARS.size() ? YEARS.get(index) : null;
    }

    private static @Nullable AmountUnit unit(@Nullable ImportField field, Heading heading, ImportOptions options) {
        if (field == null || !field.isAmount()) {
            return null;
        }
        AmountUnit said = options.amountUnit();
        return said != null ? said : heading.unit();
    }

    /** Every column with a heading. */
    public List<ColumnReading> readings() {
        return readings;
    }

    /** Columns that mean what one before them means. */
    public List<ColumnReading> repeated() {
        return repeated;
    }

    /** The fields there are. */
    public Set<ImportField> fields() {
        return Collections.unmodifiableSet(byField.keySet());
    }

    /** Whether there is such a column. */
    public boolean has(ImportField field) {
        return byField.containsKey(field);
    }

    /** The column of this field; one without heading, at position 0, where there is none. */
    public ColumnReading column(ImportField field) {
        return byField.getOrDefault(field, ABSENT);
    }

    /** Position of the last column with a heading. */
    public int width() {
        return readings.isEmpty() ? 0 : readings.get(readings.size() - 1).position();
    }
}
