package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a touchpoint happened. */
public record TouchpointRecordRequest(
        @Schema(description = "The day it happened; not in the future") @NotNull LocalDate happenedOn,
        @Schema(description = "Who spoke, where it was not the owner") @Nullable @Size(max = 200) String speaker,
        @Schema(description = "What is worth keeping of it") @Nullable @Size(max = 4000) String note,
        @Schema(description = "Where the evidence is, or what it says") @Nullable @Size(max = 1000) String evidence,
        @Schema(description = "How many people were spoken to; 1 where left out") @Nullable @Min(1) @Max(1_000_000) Integer people,
        @Schema(description = "False where others brought it about: a leak, or a publication that law orders. True where left out") @Nullable Boolean sentByUs,
        @Schema(description = "To have said it although dignity rules stood against it") @Nullable @Valid Override override) {

    /** A policy is broken only by a named person with a reason. */
    @Schema(name = "TouchpointOverride")
    public record Override(@NotBlank @Size(max = 2000) String reason) {
    }

    int spokenTo() {
        return people == null ? 1 : people;
    }

    boolean isSentByUs() {
        return !Boolean.FALSE.equals(sentByUs);
    }
}
