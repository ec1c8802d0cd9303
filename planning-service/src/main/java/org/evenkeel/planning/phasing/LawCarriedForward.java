package org.evenkeel.planning.phasing;

import java.time.LocalDate;

import org.evenkeel.planning.law.LawTable;
import org.evenkeel.planning.law.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A value of law that was used beyond its last announced row, and so is an assumption to be shown.
 *
 * @param effectiveFrom first day of the row that was carried forward; null where its start was not checked
 */
public record LawCarriedForward(LawTable table, Territory territory, @Nullable LocalDate effectiveFrom) {
}
