package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a touchpoint happened. */
public record TouchpointRecordRequest(
        @Schema(description = "The day it happened; not in the future") @NotNull LocalDate happenedOn,
        @Schema(description = "The hour, such as 10:30; first news is best given before 15:00") @Nullable @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String happenedAt,
        @Schema(description = "How it reached them; first news comes in person or by a live call") @Nullable SpokenChannel channel,
        @Schema(description = "TOLD where left out. NOT_REACHED is an attempt: after enough of them and a letter the person counts as told") @Nullable Outcome outcome,
        @Schema(description = "Ids of those spoken to, or tried; who is to be named for an attempt") @Nullable @Size(max = 500) List<@NotNull UUID> persons,
        @Schema(description = "Whether a letter was given or sent") @Nullable Boolean letterSent,
        @Schema(description = "Whether a companion was allowed") @Nullable Boolean companionOffered,
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

    /** What came of it. */
    @Schema(name = "ConversationOutcome")
    public enum Outcome {
        TOLD,
        NOT_REACHED
    }

    @Nullable
    LocalTime at() {
        return happenedAt == null ? null : LocalTime.parse(happenedAt);
    }

    int spokenTo() {
        return people == null ? Math.max(1, named().size()) : people;
    }

    List<UUID> named() {
        return persons == null ? List.of() : persons.stream().distinct().toList();
    }

    boolean isReached() {
        return outcome != Outcome.NOT_REACHED;
    }

    boolean isSentByUs() {
        return !Boolean.FALSE.equals(sentByUs);
    }
}
