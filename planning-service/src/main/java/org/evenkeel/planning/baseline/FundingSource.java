package org.evenkeel.planning.baseline;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * Where money comes from and what may be done with it.
 *
 * @param returnShareBasisPoints share of a saving that returns to unrestricted funds; 0 without the funder's consent
 * @param spendBy date after which unspent restricted money is lost
 */
public record FundingSource(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String name,
        boolean restricted,
        @Min(0) @Max(10_000) int returnShareBasisPoints,
        @Nullable LocalDate spendBy) implements Referenced {
}
