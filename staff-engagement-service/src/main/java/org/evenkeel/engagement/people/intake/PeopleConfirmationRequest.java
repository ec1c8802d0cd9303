package org.evenkeel.engagement.people.intake;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to store what was previewed. */
public record PeopleConfirmationRequest(
        @NotNull @Schema(description = "What becomes of who is on record and not in the file") Missing missing) {

    public enum Missing {
        /** The file is the whole workforce: who is not in it has left. */
        MARK_AS_LEFT,
        /** The file is a part of it. */
        LEAVE_AS_THEY_ARE
    }
}
