package org.evenkeel.impact.forecast;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.evenkeel.impact.assessment.AssessedConduct;
import org.evenkeel.impact.assessment.AssessedMaturity;
import org.evenkeel.impact.assessment.AssessedRag;
import org.jspecify.annotations.Nullable;

/** What became of a plan so far. What is left out stays as it was assessed. */
public record ForecastRequest(
        @Schema(description = "The assessment that this is a forecast against") @NotNull UUID assessmentId,
        @NotNull @Size(max = 5_000) List<@NotNull @Valid MeasureInFlight> measures,
        @Schema(description = "The conduct record as it stands; as assessed where absent") @Nullable @Valid AssessedConduct conduct) {

    /** What is known of one measure. */
    public record MeasureInFlight(
            @Schema(description = "Identifier of a measure of the assessment") @NotBlank @Size(max = 100) String id,
            @Schema(description = "Net saving of each month that is over, from the first on; of equally many months in all measures that tell it") @Nullable @Size(min = 1, max = 12) List<@NotNull @Min(-Amounts.MOST_PENCE) @Max(Amounts.MOST_PENCE) Long> actualNetPence,
            @Schema(description = "How far it is now") @Nullable AssessedMaturity maturity,
            @Schema(description = "The owner's view now") @Nullable AssessedRag rag,
            @Schema(description = "When those concerned were told, or will be now") @Nullable @Min(-24) @Max(119) Integer announcedMonth,
            @Schema(description = "When each of them knew, or will know now, what becomes of him or her") @Nullable @Min(-24) @Max(119) Integer outcomeKnownMonth,
            @Schema(description = "When people left and services changed, or will now; what is planned for later months moves with it") @Nullable @Min(-24) @Max(119) Integer effectMonth) {

        boolean tellsOfDelivery() {
            return actualNetPence != null || maturity != null || rag != null;
        }

        boolean tellsOfDates() {
            return announcedMonth != null || outcomeKnownMonth != null || effectMonth != null;
        }
    }
}
