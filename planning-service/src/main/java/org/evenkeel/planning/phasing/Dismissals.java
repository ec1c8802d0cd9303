package org.evenkeel.planning.phasing;

import java.time.LocalDate;

/**
 * Employees dismissed at one establishment by one choice, voluntary leavers included.
 *
 * @param establishment reference of the establishment
 * @param employees people, not FTE
 * @param takesEffect the day employment ends
 */
public record Dismissals(String establishment, int employees, LocalDate takesEffect) {
}
