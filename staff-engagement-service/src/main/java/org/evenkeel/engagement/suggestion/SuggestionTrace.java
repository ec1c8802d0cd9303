package org.evenkeel.engagement.suggestion;

import org.jspecify.annotations.Nullable;

/** What the trail keeps of a suggestion: its state, and not its text, which may tell of persons. */
record SuggestionTrace(SuggestionStatus status, SuggestedBy from, @Nullable String service, @Nullable Long fullYearPence,
        @Nullable Long oneOffPence) {

    static SuggestionTrace of(SuggestionEntity row) {
        return new SuggestionTrace(row.status, row.from, row.service, row.fullYearPence, row.oneOffPence);
    }
}
