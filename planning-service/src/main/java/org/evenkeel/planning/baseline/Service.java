package org.evenkeel.planning.baseline;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * What users receive. Levels are basis points of present demand that is met; money is pence a year.
 *
 * @param tier priority, 1 (top) to 4
 * @param statutory whether law requires it; then its minimum level is law as well
 * @param outcome what it exists for
 * @param plannedLevelBasisPoints level planned before any saving
 * @param minimumLevelBasisPoints level below which it may not fall; null where none is stated
 * @param grossBudgetPence null where nobody stated it: a rule that needs it is then silent, and says so
 * @param netBudgetPence may be negative, where a service earns more than it spends; null where nobody stated it
 * @param publicConsultationDays public consultation that a change of this service needs
 * @param funding where its money comes from; empty is unrestricted
 */
public record Service(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String directorate,
        @Min(1) @Max(4) int tier,
        boolean statutory,
        @Nullable @Size(max = 2000) String outcome,
        @PositiveOrZero int plannedLevelBasisPoints,
        @Nullable @PositiveOrZero Integer minimumLevelBasisPoints,
        @Nullable Long grossBudgetPence,
        @Nullable Long netBudgetPence,
        @Nullable Long payBudgetPence,
        @Nullable Long nonPayBudgetPence,
        @PositiveOrZero int publicConsultationDays,
        @Valid List<@NotNull FundingShare> funding) implements Referenced {

    public Service {
        funding = List.copyOf(funding);
    }
}
