package org.evenkeel.engagement.message;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement of fixed form to the whole organisation, for when word is out before its time. */
public record HoldingStatementRequest(
        @Schema(description = "Any version of the plan it is about") @NotNull UUID planId,
        @Schema(description = "Since when word is out; not in the future") @NotNull LocalDate knownSince,
        @NotBlank @Size(max = 2000) String whatCanBeSaid, @NotBlank @Size(max = 2000) String whatIsNotDecided,
        @NotBlank @Size(max = 2000) String whenYouWillHear, @NotBlank @Size(max = 2000) String whereSupportIs) {

    static final String SUBJECT = "What we can say now";

    String text() {
        return """
                What can be said
                %s

                What is not decided
                %s

                When you will hear
                %s

                Where support is
                %s
                """.formatted(whatCanBeSaid, whatIsNotDecided, whenYouWillHear, whereSupportIs);
    }
}
