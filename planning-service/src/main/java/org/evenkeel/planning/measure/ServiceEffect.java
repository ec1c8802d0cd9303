package org.evenkeel.planning.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What an option does to a service while it is in effect.
 *
 * @param levelLossBasisPoints fall of the service's level; negative is a rise
 * @param demandMovedBasisPoints demand moved to {@code demandTo}, or stopped where that is null
 */
public record ServiceEffect(
        @NotBlank @Size(max = 100) String service,
        int levelLossBasisPoints,
        @PositiveOrZero int demandMovedBasisPoints,
        @Nullable @Size(max = 100) String demandTo) {
}
