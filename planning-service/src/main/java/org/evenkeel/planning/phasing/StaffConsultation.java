package org.evenkeel.planning.phasing;

import java.time.LocalDate;

/**
 * The dates of consulting on dismissals and of carrying them out. Consultation opens on day 1 and lasts whole days; notice is
 * given the day after its last day; the day notice is given does not count towards it.
 *
 * @param opens day 1 of consultation, on which its clock starts
 * @param days whole days that consultation lasts
 * @param minimumDays days that law asks for between {@code opens} and the first dismissal; 0 where it asks for none
 * @param noticeWeeks weeks of notice of whoever has the longest; worked, not paid in lieu
 */
public record StaffConsultation(LocalDate opens, int days, int minimumDays, int noticeWeeks) {

    private static final int DAYS_A_WEEK = 7;

    public StaffConsultation {
        if (days < minimumDays) {
            throw new IllegalArgumentException(
                    "Consultation of " + days + " days is shorter than the " + minimumDays + " that law asks for.");
        }
    }

    /** The last day of consultation. */
    public LocalDate closes() {
        return opens.plusDays(days - 1L);
    }

    /** The day notice is given: the day after consultation closes. */
    public LocalDate noticeGiven() {
        return opens.plusDays(days);
    }

    /**
     * The last day of notice and of employment: the day on which the dismissal takes effect, and the relevant date of
     * redundancy pay. The saving starts the day after.
     */
    public LocalDate employmentEnds() {
        return noticeGiven().plusDays((long) DAYS_A_WEEK * noticeWeeks);
    }

    /** The first day on which law lets a dismissal of this consultation take effect; never after {@link #employmentEnds}. */
    public LocalDate earliestDismissal() {
        return opens.plusDays(minimumDays);
    }
}
