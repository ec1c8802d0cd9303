package org.evenkeel.engagement.mirroring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many complaints or incidents of a category there were in a month. */
@Schema(name = "ServiceSignal")
public record SignalCount(
        @NotBlank @Size(max = 100) @Schema(description = "Reference of the service, as in planning") String service,
        @NotBlank @Size(max = 100) @Schema(description = "Reference of the team that provides it") String team,
        @NotNull @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") @Schema(description = "Year and month, such as 2027-04") String month,
        @NotNull SignalKind kind, @NotBlank @Size(max = 100) String category, @NotNull @Min(0) @Max(1_000_000) Integer count) {
}
