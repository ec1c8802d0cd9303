package org.evenkeel.engagement.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An idea by which money could be saved or earned, or a consequence made lighter. */
public record SuggestionRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) @Schema(description = "What would be done, and what would come of it") String description,
        @Size(max = 100) @Schema(description = "Reference of the service it is about, as in planning") @Nullable String service,
        @Schema(description = "From whom it comes. Only the engagement lead may write down what others suggested; absent, it is a "
                + "trustee's as VOLUNTEER and anyone else's as STAFF") @Nullable SuggestedBy from) {
}
