package org.evenkeel.planning.scenario;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A statutory exception that an adviser says applies, to be shown with the plan.
 *
 * @param rule public name of the rule of law
 */
public record ClaimedExceptionRequest(
        @NotBlank @Size(max = 100) String rule,
        @NotBlank @Size(max = 200) String adviser,
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate advisedOn) {
}
