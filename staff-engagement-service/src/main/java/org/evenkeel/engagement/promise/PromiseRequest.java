package org.evenkeel.engagement.promise;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise that was made. */
public record PromiseRequest(
        @NotBlank @Size(max = 2000) @Schema(description = "In the words in which it was made") String text,
        @NotBlank @Size(max = 200) @Schema(description = "Who promised: an office, such as the chief executive") String madeBy,
        @NotBlank @Size(max = 200) @Schema(description = "To whom, such as all staff or the trustees") String madeTo,
        @NotNull @Schema(description = "Today or earlier") LocalDate madeOn,
        @NotNull @Schema(description = "On or after the day it was made") LocalDate dueOn) {
}
