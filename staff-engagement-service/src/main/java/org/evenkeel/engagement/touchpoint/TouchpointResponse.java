package org.evenkeel.engagement.touchpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A touchpoint as it is planned, and what happened of it. */
@Schema(name = "Touchpoint")
public record TouchpointResponse(
        UUID id,
        @Schema(description = "The version of the plan by which it is planned now") UUID planId,
        @Schema(description = "Reference of the measure") String measure,
        String measureTitle,
        @Schema(description = "From 1; another where a later version of the measure is consulted on again") int round,
        TouchpointStep step,
        @Schema(description = "What is done, in words") String what,
        TouchpointAudience audience,
        TouchpointPurpose purpose,
        @Schema(description = "Reference of the establishment, team, pool or partner; empty where there is one for the measure") String subject,
        String subjectName,
        @Schema(description = "The role or post that does it; never a person's name") String owner,
        String channel,
        @Schema(description = "Whether somebody added it, or set owner, channel or day") boolean edited,
        LocalDate earliest,
        @Schema(description = "The day it is planned for, from earliest to latest") LocalDate planned,
        LocalDate latest,
        @Schema(description = "What comes before it") List<String> prerequisites,
        @Schema(description = "What shows that it happened") String evidenceAsked,
        @Schema(description = "How many are to be spoken to; 0 where it is not a matter of counting") int people,
        @Schema(description = "How many have been spoken to") int told,
        TouchpointStatus status,
        @Schema(description = "Whether it is recorded by its own operation of the consultation, and not here") boolean recordedByItsOwnOperation,
        List<Happening> records) {

    /** One record that it happened. */
    @Schema(name = "TouchpointRecord")
    public record Happening(
            UUID id,
            LocalDate happenedOn,
            @Schema(description = "The hour, such as 10:30") @Nullable String happenedAt,
            @Nullable SpokenChannel channel,
            TouchpointRecordRequest.Outcome outcome,
            @Schema(description = "Ids of those spoken to, or tried; empty where they are only counted") List<UUID> persons,
            @Nullable Boolean letterSent,
            @Nullable Boolean companionOffered,
            int people,
            @Nullable String speaker,
            @Nullable String note,
            @Nullable String evidence,
            boolean sentByUs,
            @Schema(description = "Dignity rules it broke, as they stood when it was recorded") List<BrokenRule> broken,
            @Schema(description = "Why it was said all the same; absent where nothing was overridden") @Nullable String overrideReason,
            String recordedBy,
            Instant recordedAt) {
    }
}
