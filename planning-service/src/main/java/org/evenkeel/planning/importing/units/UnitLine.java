package org.evenkeel.planning.importing.units;

import java.math.BigDecimal;
import java.util.List;

import org.evenkeel.planning.importing.mapping.Line;
import org.jspecify.annotations.Nullable;

/**
 * One row of a unit table as read; null where not stated.
 *
 * @param total whether it is the total of its directorate, or of all
 */
record UnitLine(
        int row,
        String directorate,
        String unit,
        boolean total,
        @Nullable Long grossPence,
        @Nullable Long netPence,
        @Nullable BigDecimal fte,
        @Nullable Long savingPence,
        @Nullable BigDecimal postsDeleted,
        List<Line.Note> notes) {
}
