package org.evenkeel.engagement.readiness;

import java.time.LocalDate;

/**
 * A development session as it bears on capacity.
 *
 * @param on when it was held, or is planned
 */
record SessionEffect(LeadingTeam team, LocalDate on, boolean outsideFacilitated) {
}
