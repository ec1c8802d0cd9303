package org.evenkeel.planning.baseline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What a partner gives to one service, in pence a year. */
public record PartnerContribution(@NotBlank @Size(max = 100) String service, @PositiveOrZero long annualPence) {
}
