package org.evenkeel.impact.pricing;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.AbsenceSector;
import org.jspecify.annotations.Nullable;

/** The organisation and the choices of one scenario, as far as prices depend on them. */
public record RecoveryPricesRequest(
        @Schema(description = "The scenario to be solved; given back in logs alone") @NotNull UUID scenarioId,
        @Schema(description = "Months from the start of the scenario's year over which consequences count") @Min(1) @Max(120) int horizonMonths,
        @NotNull @Size(max = 10_000) List<@NotNull @Valid PricedTeam> teams,
        @NotNull @Size(max = 10_000) List<@NotNull @Valid PricedService> services,
        @NotNull @Size(max = 10_000) List<@NotNull @Valid PricedPartner> partners,
        @Schema(description = "Every choice the solver may take; not-taken needs no price") @NotNull @Size(max = 200_000) List<@NotNull @Valid PricedChoice> choices,
        @Schema(description = "How many days a year are lost to absence; that of public bodies where absent") @Nullable AbsenceSector sector) {

    /** The same asked for another scenario. */
    RecoveryPricesRequest of(UUID otherScenario) {
        return new RecoveryPricesRequest(otherScenario, horizonMonths, teams, services, partners, choices, sector);
    }
}
