package org.evenkeel.planning.baseline;

import java.time.LocalDate;
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
 * A body that we depend on or that depends on us. Money in pence a year, shares in basis points.
 *
 * @param incomeFromUsBasisPoints share of its income that comes from us
 * @param contributions what it gives to which services
 * @param asks what it asks of us; {@code offers} what it offers
 * @param until when its engagement ends, where it is for a time
 * @param ourAsksAMonth how many requests we make of it a month
 * @param goodwillBasisPoints 0 none, 10,000 full; below the threshold it leaves
 */
public record Partner(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String name,
        @PositiveOrZero long annualIncomePence,
        @Min(0) @Max(10_000) int incomeFromUsBasisPoints,
        @Valid List<@NotNull PartnerContribution> contributions,
        @Nullable @Size(max = 2000) String asks,
        @Nullable @Size(max = 2000) String offers,
        @Nullable LocalDate until,
        @PositiveOrZero int ourAsksAMonth,
        @Min(0) @Max(10_000) int goodwillBasisPoints,
        @Min(0) @Max(10_000) int goodwillThresholdBasisPoints) implements Referenced {

    public Partner {
        contributions = List.copyOf(contributions);
    }
}
