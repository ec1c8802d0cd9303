package org.evenkeel.planning.intake;

import jakarta.validation.constraints.NotNull;

/** The decision to store what was previewed. */
public record ConfirmationRequest(@NotNull ConfirmationMode mode) {
}
