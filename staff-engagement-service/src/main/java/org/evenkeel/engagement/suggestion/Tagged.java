package org.evenkeel.engagement.suggestion;

/** A suggestion with the version by which a change of it is asked for. */
public record Tagged(SuggestionResponse suggestion, long version) {
}
