package org.evenkeel.planning.baseline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The part of a service's money that one source gives.
 *
 * @param fundingSource reference of the source
 * @param shareBasisPoints share of the gross budget
 */
public record FundingShare(@NotBlank @Size(max = 100) String fundingSource, @Min(0) @Max(10_000) int shareBasisPoints) {
}
