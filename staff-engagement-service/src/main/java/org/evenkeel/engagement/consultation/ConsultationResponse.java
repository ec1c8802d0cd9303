package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation: first what it is about, then where it stands. */
@Schema(name = "Consultation")
public record ConsultationResponse(
        UUID id,
        @Schema(description = "The version of the plan that it is about now") UUID planId,
        @Schema(description = "Reference of the measure") String measure,
        @Schema(description = "From 1; another where a later version goes deeper than the one that was consulted on") int round,
        String title,
        @Schema(description = "Absent where the measure is restricted and the reader is not of those who see it") @Nullable ConsultationTerms terms,
        ConsultationStatus status,
        @Schema(description = "Absent while the board has not authorised the version that brought the measure in") @Nullable LocalDate authorisedOn,
        @Nullable LocalDate openedOn,
        @Schema(description = "The last day of its least length, by law and by what the public was promised; absent until it opens") @Nullable LocalDate minimumUntil,
        @Nullable LocalDate closedOn,
        @Schema(description = "Why it was complete before law's least number of days; absent where it lasted them") @Nullable String completeBecause,
        @Nullable LocalDate approvedOn,
        @Schema(description = "Responses received") int responses,
        @Schema(description = "Those of them answered in writing") int answered,
        @Schema(description = "What changed because of it; absent until it is written") @Nullable String whatChanged,
        @Nullable UUID changedPlanId,
        List<Notification> notifications,
        List<Notice> notices,
        @Schema(description = "What closing still waits for; empty when it may close today") List<String> closingWaitsFor,
        @Schema(description = "What notice still waits for; empty when it may be given today, and where nobody is dismissed") List<String> noticeWaitsFor) {

    /** An acknowledged notification of redundancies. */
    @Schema(name = "RedundancyNotification")
    public record Notification(String establishment, LocalDate acknowledgedOn, String reference) {
    }

    /** Notices given. */
    @Schema(name = "RedundancyNotice")
    public record Notice(LocalDate givenOn, int employees) {
    }
}
