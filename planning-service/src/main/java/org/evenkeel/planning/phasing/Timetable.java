package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.util.Objects;

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

    /** Whether staff are consulted, given notice and dismissed on the same days; in which band is left aside. */
    boolean hasDatesOf(Timetable other) {
        return savingFrom.equals(other.savingFrom) && Objects.equals(opens(), other.opens())
                && Objects.equals(noticeGiven(), other.noticeGiven());
    }

    private @Nullable LocalDate opens() {
        return staff == null ? null : staff.opens();
    }

    private @Nullable LocalDate noticeGiven() {
        return staff == null ? null : staff.noticeGiven();
    }
}
