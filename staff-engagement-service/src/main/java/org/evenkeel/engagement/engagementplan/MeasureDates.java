package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The dates that bind a measure's engagement. Some of them can be moved, when not all can be kept.
 *
 * @param start the first day on which anything may be said: the authorisation, or today when that is later
 * @param publicOpens when the public is consulted apart from the staff; null where it is not
 * @param opens the last day on which consultation opens
 * @param closes its last day
 * @param notice when notice is given; null where nobody is dismissed
 * @param dismissal when the first dismissal takes effect
 * @param papers when the board's papers become public; null where they do not, or have already
 */
record MeasureDates(LocalDate start, @Nullable LocalDate publicOpens, LocalDate opens, LocalDate closes,
        @Nullable LocalDate notice, @Nullable LocalDate dismissal, @Nullable LocalDate papers) {

    static MeasureDates of(MeasureToConsult measure, LocalDate start, @Nullable LocalDate papers) {
        boolean apart = isPublicApart(measure);
        LocalDate opens = measure.consultationOpens() == null ? measure.begins() : measure.consultationOpens();
        LocalDate notice = measure.noticeGiven();
        LocalDate dismissal = measure.firstDismissal();
        if (dismissal == null && notice != null) {
            dismissal = notice.plusWeeks(measure.noticeWeeks());
        }
        if (notice == null && dismissal != null) {
            notice = dismissal.minusWeeks(measure.noticeWeeks());
        }
        return new MeasureDates(start, apart ? measure.begins() : null, opens, closes(measure, notice), notice, dismissal,
                papers == null || papers.isBefore(start) ? null : papers);
    }

    private static LocalDate closes(MeasureToConsult measure, @Nullable LocalDate notice) {
        if (measure.consultationCloses() != null) {
            return measure.consultationCloses();
        }
        if (notice != null) {
            return notice.minusDays(1);
        }
        return measure.publicConsultationDays() > 0
                ? measure.begins().plusDays(measure.publicConsultationDays() - 1L)
                : measure.savingFrom().minusDays(1);
    }

    /** Whether the public is consulted first, and the staff on the dismissals after that. */
    static boolean isPublicApart(MeasureToConsult measure) {
        return measure.publicConsultationDays() > 0 && measure.consultationOpens() != null;
    }

    MeasureDates allLaterBy(int days) {
        return new MeasureDates(start, later(publicOpens, days), opens.plusDays(days), closes.plusDays(days),
                later(notice, days), later(dismissal, days), papers);
    }

    MeasureDates endLaterBy(int days) {
        return new MeasureDates(start, publicOpens, opens, closes, later(notice, days), later(dismissal, days), papers);
    }

    MeasureDates dismissalLaterBy(int days) {
        return new MeasureDates(start, publicOpens, opens, closes, notice, later(dismissal, days), papers);
    }

    MeasureDates closingAndEndLaterBy(int days) {
        return new MeasureDates(start, publicOpens, opens, closes.plusDays(days), later(notice, days), later(dismissal, days),
                papers);
    }

    MeasureDates papersLaterBy(int days) {
        return new MeasureDates(start, publicOpens, opens, closes, notice, dismissal, later(papers, days));
    }

    MeasureDates startEarlierBy(int days) {
        return new MeasureDates(start.minusDays(days), publicOpens, opens, closes, notice, dismissal, papers);
    }

    MeasureDates allAndPapersLaterBy(int days) {
        return allLaterBy(days).papersLaterBy(days);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }
}
