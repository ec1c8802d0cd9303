package org.evenkeel.planning.rule;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A policy set aside at one place by a named person. Who and when are the service's own record, never the caller's word.
 *
 * @param rule public name of the rule
 * @param place reference of what it is set aside for: a measure, partner, team, pool, service, capacity or funding source
 * @param decidedBy name of the signed-in person
 */
public record RuleOverride(
        @NotBlank @Size(max = 100) String rule,
        @NotBlank @Size(max = 100) String place,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotNull Instant decidedAt) {
}
