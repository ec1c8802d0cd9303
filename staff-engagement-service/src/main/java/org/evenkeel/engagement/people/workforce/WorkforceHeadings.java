package org.evenkeel.engagement.people.workforce;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenkeel.sheets.Sheet;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** Where which column stands, and which columns are not read: of those nothing is kept. */
final class WorkforceHeadings {

    private static final int LOOKED_AT = 20;

    private final SheetRow headings;
    private final Map<WorkforceColumn, Integer> places = new EnumMap<>(WorkforceColumn.class);
    private final List<String> unused = new ArrayList<>();
    private final List<WorkforceColumn> twice = new ArrayList<>();

    private WorkforceHeadings(SheetRow headings) {
        this.headings = headings;
        for (int place = 0; place < headings.cells().size(); place++) {
            String written = headings.text(place);
            Optional<WorkforceColumn> column = WorkforceColumn.of(written);
            if (column.isEmpty()) {
                if (!written.isBlank()) {
                    unused.add(written);
                }
            } else if (places.putIfAbsent(column.get(), place) != null) {
                twice.add(column.get());
            }
        }
    }

    /** The first row that names staff numbers and names; empty where none of the first rows does. */
    static Optional<WorkforceHeadings> of(Sheet sheet) {
        return sheet.rows().stream().limit(LOOKED_AT).map(WorkforceHeadings::new)
                .filter(one -> one.places.containsKey(WorkforceColumn.STAFF_NUMBER)
                        && one.places.containsKey(WorkforceColumn.NAME))
                .findFirst();
    }

    int row() {
        return headings.row();
    }

    int width() {
        return headings.cells().size();
    }

    @Nullable
    Integer place(WorkforceColumn column) {
        return places.get(column);
    }

    List<String> unused() {
        return List.copyOf(unused);
    }

    void refuseDoubles(WorkforceProblems problems) {
        for (WorkforceColumn column : twice) {
            problems.add(row(), column, null, "one column of this meaning", "Delete or rename the other column.");
        }
    }
}
