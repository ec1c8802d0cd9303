package org.evenkeel.planning.baseline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The typical member of a pool, for estimating redundancy pay and notice: whole years of age and of service. */
public record AgeAndService(@Min(15) @Max(100) int ageYears, @Min(0) @Max(70) int serviceYears) {
}
