package org.evenkeel.planning.scenario;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A policy to be set aside at one place. Who and when come from the token and the clock.
 *
 * @param rule public name of the rule
 * @param place reference of what it is set aside for; the list of rules says of which kind
 */
public record RuleOverrideRequest(
        @NotBlank @Size(max = 100) String rule,
        @NotBlank @Size(max = 100) String place,
        @NotBlank @Size(max = 2000) String reason) {
}
