package org.evenkeel.planning.scenario;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A reading of the law that somebody advised, by name. */
public record AdvisedReading(
        @NotBlank @Size(max = 200) String adviser,
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate advisedOn) {
}
