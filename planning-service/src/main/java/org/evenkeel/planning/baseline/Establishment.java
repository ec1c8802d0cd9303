package org.evenkeel.planning.baseline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.law.Jurisdiction;
import org.evenkeel.planning.platform.reference.Referenced;

/**
 * The unit to which staff are assigned, by which collective-consultation law counts.
 *
 * @param unionRecognised without a recognised union, representatives must first be elected
 */
public record Establishment(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String name,
        @NotNull Jurisdiction jurisdiction,
        boolean unionRecognised) implements Referenced {
}
