package org.evenkeel.engagement.message;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message to be made of a template. */
public record MessageRequest(
        @Schema(description = "Any version of the plan it is about") @NotNull UUID planId,
        @Schema(description = "References of the measures it concerns; all of the plan where left out") @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> measures,
        @NotNull UUID templateId,
        @Schema(description = "A value for each field of the template, and for no other") @NotNull Map<@NotNull TemplateField, @NotBlank @Size(max = 4000) String> values,
        @Schema(description = "References of audiences, such as team:north, organisation or public") @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> audiences,
        @Schema(description = "Whether it announces the outcome of a consultation") boolean announcesOutcome) {

    List<String> concerned() {
        return measures == null ? List.of() : measures.stream().distinct().sorted().toList();
    }
}
