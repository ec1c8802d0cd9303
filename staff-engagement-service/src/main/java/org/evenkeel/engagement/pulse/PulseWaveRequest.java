package org.evenkeel.engagement.pulse;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wave to open today. */
public record PulseWaveRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Schema(description = "Until when, this day included, people can answer: 3 to 60 days from today") LocalDate lastDay) {
}
