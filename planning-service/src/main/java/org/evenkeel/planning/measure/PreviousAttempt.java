package org.evenkeel.planning.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A measure that was tried before, and what is different this time. */
public record PreviousAttempt(@NotBlank @Size(max = 100) String measure, @NotBlank @Size(max = 2000) String whatIsDifferent) {
}
