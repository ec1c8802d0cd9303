package org.evenkeel.planning.baseline;

import java.math.BigDecimal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * The group of like posts from which selection is made. Posts and counts, never names.
 *
 * @param team reference of the team
 * @param fte full-time equivalents in post, without vacancies and agency
 * @param weeklyPayPence mean gross pay a week of one employee
 * @param onCostBasisPoints employer's on-costs on top of pay
 * @param pensionStrainPence estimated employer's cost of releasing a pension early, for each leaver entitled to it
 */
public record Pool(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 100) String team,
        @NotBlank @Size(max = 200) String role,
        @Nullable @Size(max = 100) String grade,
        @PositiveOrZero int employees,
        @NotNull @PositiveOrZero BigDecimal fte,
        @NotNull @PositiveOrZero BigDecimal vacantFte,
        @NotNull @PositiveOrZero BigDecimal agencyFte,
        @PositiveOrZero long weeklyPayPence,
        @PositiveOrZero int onCostBasisPoints,
        @NotNull @Valid AgeAndService profile,
        boolean senior,
        @Nullable @PositiveOrZero Long pensionStrainPence) implements Referenced {

    /** The smallest pool that is not restricted to a named circle. */
    public static final int LEAST_UNRESTRICTED = 5;

    /** So few people that figures about the pool are figures about them. */
    public boolean restricted() {
        return employees > 0 && employees < LEAST_UNRESTRICTED;
    }
}
