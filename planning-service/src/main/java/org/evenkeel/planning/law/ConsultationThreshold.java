package org.evenkeel.planning.law;

/**
 * A number of dismissals that starts a collective duty.
 *
 * @param minDismissals least employees to be dismissed at one establishment within {@code windowDays}
 * @param minimumDays days from the opening of consultation to the first dismissal, at least
 * @param notifyDays days from notifying the authority to the first dismissal, at least
 */
public record ConsultationThreshold(
        ConsultationBand band,
        int minDismissals,
        int windowDays,
        int minimumDays,
        int notifyDays) {

    static ConsultationThreshold from(LawRow row) {
        ConsultationBand band = row.constant("band", ConsultationBand.class);
        if (band == ConsultationBand.INDIVIDUAL) {
            throw row.malformed("band", "INDIVIDUAL is what lies below every threshold", null);
        }
        return new ConsultationThreshold(band, row.count("min_dismissals"), row.count("window_days"),
                row.count("min_days_before_first_dismissal"), row.count("notify_days"));
    }
}
