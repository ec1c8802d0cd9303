package org.evenkeel.impact.pricing;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** One option of a measure with its start and consultation band. */
public record PricedChoice(
        @NotBlank @Size(max = 300) String id,
        @NotBlank @Size(max = 100) String measureId,
        @Schema(description = "The service it acts on; absent where that is not known") @Nullable @Size(max = 100) String serviceId,
        @Schema(description = "Teams whose members are told that it concerns them") @NotNull @Size(max = 1_000) List<@NotBlank @Size(max = 100) String> teamIds,
        @Schema(description = "Partners whose income or premises it cuts") @NotNull @Size(max = 1_000) List<@NotBlank @Size(max = 100) String> partnerIds,
        @Schema(description = "Index of the month it starts in, 0 being the first of the scenario's year") @Min(0) @Max(119) int startMonth,
        @Schema(description = "Employees who leave because of it, by their own wish or not") @Min(0) @Max(1_000_000) int employeesLeaving,
        @Schema(description = "Of these, employees dismissed as redundant") @Min(0) @Max(1_000_000) int employeesDismissed,
        @Schema(description = "Posts removed, vacant ones included, in hundredths of an FTE") @Min(0) @Max(100_000_000) long postsRemovedHundredths,
        @Schema(description = "Fall of the service's level below the present, as a share of present demand") @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) int levelLossBasisPoints) {
}
