package org.evenkeel.platform.tiny;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

/** The title has no greatest length here, so that the database's own refusal is tested. */
public record NoteRequest(@NotBlank String title, @Min(0) @Max(5_000_000_000L) long pence, @Nullable LocalDate on) {
}
