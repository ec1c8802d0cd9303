package org.evenkeel.impact.calibration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.ParameterRange;

/** One rate before and after, and what makes the difference. */
public record CalibratedRate(
        @Schema(examples = "base-turnover") String parameter,
        String unit,
        @Schema(description = "Of all years together", examples = "0.1369") double observed,
        int years,
        @Schema(description = "Weight of the observed rate, 0 to 1: w = τ² ⁄ (τ² + σ² ⁄ n); the rest is the shipped value's", examples = "0.61") double weight,
        @Schema(description = "τ: how far organisations lie apart, from the shipped range") double betweenOrganisations,
        @Schema(description = "σ: how far a year lies from the organisation's own rate") double betweenYears,
        @Schema(description = "What ships: towards it the observed rate is drawn") ParameterRange shipped,
        @Schema(description = "What counts when this is reckoned: the shipped range, or the organisation's own") ParameterRange before,
        @Schema(description = "What counts once this is applied") ParameterRange after,
        @Schema(description = "The same in words") String sentence) {
}
