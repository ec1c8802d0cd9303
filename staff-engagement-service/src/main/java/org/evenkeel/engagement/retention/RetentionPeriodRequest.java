package org.evenkeel.engagement.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's own period. */
public record RetentionPeriodRequest(
        @NotNull @Min(0) @Max(600) @Schema(description = "Since the person left") Integer months,
        @NotBlank @Size(max = 500) @Schema(description = "Law or policy that says so") String source) {
}
