package org.evenkeel.engagement.equality;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts by group of one selection, as the HR system tells them; never persons. */
public record EqualityCheckRequest(
        @NotBlank @Size(max = 200) @Schema(description = "Which selection, such as pool advisers, May") String title,
        @NotBlank @Size(max = 100) @Schema(description = "By what people are grouped, such as age band") String groupedBy,
        @NotNull @Size(min = 2, max = 30) @Schema(description = "Groups that do not overlap") List<@NotNull @Valid GroupCount> groups) {

    /** One group. */
    @Schema(name = "EqualityGroupCount")
    public record GroupCount(@NotBlank @Size(max = 100) String name,
            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "How many were in the pool") Integer people,
            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "How many of them were selected to go") Integer selected) {
    }
}
