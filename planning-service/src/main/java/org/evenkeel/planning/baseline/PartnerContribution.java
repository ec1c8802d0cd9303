package org.evenkeel.planning.baseline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** What a partner gives to one service, in pence a year. */
public record PartnerContribution(@NotBlank String service, @PositiveOrZero long annualPence) {
}
