package org.evenkeel.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A policy set aside by a named person.
 *
 * @param rule id or name of the rule
 */
public record PolicyOverride(@NotBlank @Size(max = 200) String rule,
        @NotBlank @Size(max = 4000) String reason) {
}
