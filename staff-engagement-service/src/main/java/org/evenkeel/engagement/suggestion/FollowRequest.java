package org.evenkeel.engagement.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was given out with a suggestion. In a body, as addresses are kept in logs. */
public record FollowRequest(
        @NotNull @Pattern(regexp = SuggestionSecret.FORM) @Schema(description = "As given out when it was suggested") String follow) {

    @Override
    public String toString() {
        return "who follows a suggestion";
    }
}
