package org.evenkeel.planning.decision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Leave for an officer to authorise consultation.
 *
 * @param officer their user name
 * @param until the last day
 */
public record DelegationRequest(@NotNull BoardDecision decision, @NotBlank @Size(max = 200) String officer,
        @NotNull LocalDate from, @NotNull LocalDate until, @NotBlank @Size(max = 4000) String minute) {
}
