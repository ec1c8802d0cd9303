package org.evenkeel.planning.phasing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The dates of one choice, in order: the board decides, the measure begins, the public is consulted, representatives are
 * elected, staff are consulted and given notice, and the saving starts. With dismissals
 * {@code savingFrom = opens + days + 1 + 7 · noticeWeeks}, the day after employment ends.
 *
 * @param decisionDate last meeting of the board not after {@code begins}
 * @param begins first day of the measure: the first of its start month, or later in that month where the first meeting or the
 *        option's earliest start is later
 * @param publicConsultationDays days of public consultation from {@code begins}
 * @param electionDays days to elect representatives after that
 * @param staff consultation of staff and notice; null where nobody is dismissed
 * @param savingFrom first day on which money is saved
 */
public record Timetable(
        LocalDate decisionDate,
        LocalDate begins,
        int publicConsultationDays,
        int electionDays,
        @Nullable StaffConsultation staff,
        LocalDate savingFrom) {

    /** The day public consultation is over; {@code begins} where there is none. */
    public LocalDate publicConsultationOver() {
        return begins.plusDays(publicConsultationDays);
    }
}
