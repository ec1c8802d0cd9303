package org.evenkeel.planning.scenario;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A measure that relies on dismissal and re-engagement, let into the plan by a named person with a reason. */
public record SwitchedOn(
        @NotBlank @Size(max = 100) String measure,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotBlank @Size(max = 2000) String reason) {
}
