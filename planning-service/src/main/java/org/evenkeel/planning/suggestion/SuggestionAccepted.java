package org.evenkeel.planning.suggestion;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code suggestion-accepted}.
 *
 * @param service reference of the service it is about; null where it does not say
 * @param fullYearPence saving over twelve months; null where nobody costed it
 * @param oneOffPence cost of making it happen; null where nobody costed it
 */
public record SuggestionAccepted(
        @NotNull UUID suggestionId,
        @NotBlank @Size(max = 4000) String title,
        @NotNull @Size(max = 20_000) String description,
        @Nullable @Size(max = 100) String service,
        @Nullable Long fullYearPence,
        @Nullable @PositiveOrZero Long oneOffPence,
        @NotNull From from) {

    /** Whose idea it is. */
    @Schema(name = "SuggestedBy")
    public enum From {
        STAFF("a member of staff"),
        SERVICE_USER("a service user"),
        VOLUNTEER("a volunteer"),
        PARTNER("a partner");

        private final String words;

        From(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }
}
