package org.evenkeel.planning.importing.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.ImportKind;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The table of usual headings. */
public final class Headings {

    private static final Set<String> SAVING = Set.of("", "saving", "savings", "proposed saving", "proposed savings", "amount",
            "total", "net saving", "net savings", "saving in", "savings in");

    private final Map<ImportKind, Map<String, ImportField>> fields = new EnumMap<>(ImportKind.class);

    /** Reads the table that ships with the product. */
    public Headings() {
        Map<String, ImportField> list = new HashMap<>();
        Map<String, ImportField> units = new HashMap<>();
        for (NamedCsvRecord row : WordTable.rows("headings.csv")) {
            ImportField field = ImportField.valueOf(row.getField("field"));
            String kind = row.getField("kind");
            if (!"units".equals(kind)) {
                list.put(row.getField("heading"), field);
            }
            if (!"list".equals(kind)) {
                units.put(row.getField("heading"), field);
            }
        }
        fields.put(ImportKind.SAVINGS_LIST, list);
        fields.put(ImportKind.UNIT_TABLE, units);
    }

    @Nullable
    ImportField field(ImportKind kind, Heading heading) {
        Map<String, ImportField> known = fields.getOrDefault(kind, Map.of());
        return known.get(heading.words());
    }

    /** Whether it names a financial year and nothing but its saving. */
    static boolean isSavingOfYear(Heading heading) {
        return heading.year() != null && SAVING.contains(heading.words());
    }
}
