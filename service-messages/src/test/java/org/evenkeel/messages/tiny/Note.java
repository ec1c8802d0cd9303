package org.evenkeel.messages.tiny;

import jakarta.validation.constraints.NotBlank;

/** The payload of the tiny service's events. */
public record Note(@NotBlank String written) {
}
