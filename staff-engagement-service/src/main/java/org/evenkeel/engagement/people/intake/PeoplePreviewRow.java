package org.evenkeel.engagement.people.intake;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an import would do about one person. */
public record PeoplePreviewRow(
        @Schema(description = "Row of the file, from 1; absent for who is missing from it") @Nullable Integer row,
        Effect effect,
        String staffNumber,
        String name,
        @Nullable String team,
        @Nullable String pool,
        @Nullable BigDecimal fte,
        @Schema(description = "Fields that change, by the names of the person's record; empty otherwise") List<String> changes) {

    public enum Effect {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("missing")
        MISSING
    }

    public PeoplePreviewRow {
        changes = List.copyOf(changes);
    }
}
