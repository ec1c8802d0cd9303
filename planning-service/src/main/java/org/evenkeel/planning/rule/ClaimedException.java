package org.evenkeel.planning.rule;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A statutory exception that an adviser says applies. It is shown wherever the plan is read and changes nothing: law has no
 * switch.
 *
 * @param rule public name of the rule of law
 * @param advisedOn day of the advice
 * @param recordedBy name of the signed-in person
 */
public record ClaimedException(
        @NotBlank @Size(max = 100) String rule,
        @NotBlank @Size(max = 200) String adviser,
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate advisedOn,
        @NotBlank @Size(max = 200) String recordedBy,
        @NotNull Instant recordedAt) {
}
