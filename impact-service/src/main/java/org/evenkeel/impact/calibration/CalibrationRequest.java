package org.evenkeel.impact.calibration;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.evenkeel.impact.parameter.AbsenceSector;

/** An organisation's own history, a row a year. Years in which there were no cuts are best: a rise that cuts caused is modelled apart. */
public record CalibrationRequest(
        @Schema(description = "Which absence parameter is meant", examples = "COUNCIL") @NotNull AbsenceSector sector,
        @Schema(description = "Where the figures come from: shown wherever the values are", examples = "HR returns 2023 to 2025; outturn reports") @NotBlank @Size(max = 1_000) String source,
        @NotNull @Size(max = 20) List<@NotNull @Valid TurnoverYear> turnover,
        @NotNull @Size(max = 20) List<@NotNull @Valid AbsenceYear> absence,
        @NotNull @Size(max = 20) List<@NotNull @Valid DeliveryYear> delivery) {

    /** Who left of their own accord. */
    public record TurnoverYear(
            @Schema(examples = "2025") @Min(2000) @Max(2100) int year,
            @Schema(description = "Who left of their own accord: no dismissals, no ends of contract", examples = "412") @Min(0) @Max(1_000_000) int leavers,
            @Schema(description = "Employees in post, mean of the year", examples = "3010") @Min(1) @Max(1_000_000) int headcount) {
    }

    /** Days lost to absence. */
    public record AbsenceYear(
            @Schema(examples = "2025") @Min(2000) @Max(2100) int year,
            @Schema(description = "Working days lost to sickness, of all employees", examples = "34900") @Min(0) @Max(366_000_000) long daysLost,
            @Schema(description = "Employees in post, mean of the year", examples = "3010") @Min(1) @Max(1_000_000) int headcount) {
    }

    /** Savings planned against savings delivered. */
    public record DeliveryYear(
            @Schema(examples = "2025") @Min(2000) @Max(2100) int year,
            @Schema(description = "Savings of the year's programme as it was decided", examples = "1020000000") @Min(1) @Max(Amounts.MOST_PENCE) long plannedPence,
            @Schema(description = "What of them was delivered within the year", examples = "846000000") @Min(0) @Max(Amounts.MOST_PENCE) long deliveredPence) {
    }
}
