package org.evenkeel.impact.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was told of one measure, and what it alone does to the year's savings. */
public record MeasureMoved(
        String measureId,
        @Schema(examples = "close-one: £18,000 was saved in the first 4 months, £27,000 was planned.") String sentence,
        @Schema(description = "By how much the mean of the first twelve months' savings moves because of it; these add up") long inYearSavingChangePence) {
}
