package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation says first, and the dates that bind it. Comes from the plan.
 *
 * @param minimumDays days that law asks for from opening to the first dismissal; 0 where it asks for none
 * @param publicDays days promised to the public; 0 where the public is not consulted
 * @param notifyDays days by which the authority is notified before the first dismissal; 0 where it is not
 */
public record ConsultationTerms(
        @Schema(description = "What can still change") String open,
        @Schema(description = "What cannot") String fixed,
        @Schema(description = "Who decides") String whoDecides,
        @Schema(description = "By when; absent where no date is set") @Nullable LocalDate decisionBy,
        @Schema(description = "Other ways that are still alive") List<String> alternatives,
        int minimumDays,
        int publicDays,
        int notifyDays,
        int noticeWeeks,
        @Schema(description = "Establishments whose redundancies are notified to the authority") List<String> establishments,
        @Schema(description = "When the plan opens it; absent where the plan sets no date") @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Schema(description = "When the plan gives notice; absent where nobody is dismissed") @Nullable LocalDate notice,
        @Schema(description = "When the first dismissal takes effect by the plan; absent where nobody is dismissed") @Nullable LocalDate firstDismissal) {

    public ConsultationTerms {
        alternatives = List.copyOf(alternatives);
        establishments = List.copyOf(establishments);
    }

    /** The last day of the shortest consultation, of one that opens on that day: its first day counts. */
    LocalDate shortestUntil(LocalDate opened) {
        return lastDay(opened, Math.max(minimumDays, publicDays));
    }

    /** The last of the days that law counts to the first dismissal: talking may be complete before it. */
    LocalDate minimumUntil(LocalDate opened) {
        return lastDay(opened, minimumDays);
    }

    /** The last of the days on which the public was promised that it can respond. */
    LocalDate publicUntil(LocalDate opened) {
        return lastDay(opened, publicDays);
    }

    private static LocalDate lastDay(LocalDate opened, int days) {
        return opened.plusDays(Math.max(0, days - 1L));
    }
}
