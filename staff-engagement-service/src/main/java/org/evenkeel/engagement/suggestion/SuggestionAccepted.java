package org.evenkeel.engagement.suggestion;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What planning is told of an accepted suggestion, of which it makes a measure. Not who suggested it. */
record SuggestionAccepted(
        UUID suggestionId,
        String title,
        String description,
        @Nullable String service,
        @Nullable Long fullYearPence,
        @Nullable Long oneOffPence,
        SuggestedBy from) {

    static final String TYPE = "suggestion-accepted";

    static SuggestionAccepted of(SuggestionEntity row) {
        return new SuggestionAccepted(row.id, row.title, row.description, row.service, row.fullYearPence, row.oneOffPence,
                row.from);
    }

    /** Events about one suggestion are delivered in order. */
    String stream() {
        return "suggestion:" + suggestionId;
    }
}
