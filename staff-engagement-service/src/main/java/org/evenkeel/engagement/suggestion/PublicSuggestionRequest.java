package org.evenkeel.engagement.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An idea of somebody without an account. No name or address is asked for. */
public record PublicSuggestionRequest(
        @NotNull @Pattern(regexp = SuggestionSecret.FORM) @Schema(description = "What opens the link") String link,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) @Schema(description = "What would be done, and what would come of it") String description,
        @Size(max = 100) @Schema(description = "Reference of the service it is about, as in planning") @Nullable String service) {

    @Override
    public String toString() {
        return "a suggestion by link";
    }
}
