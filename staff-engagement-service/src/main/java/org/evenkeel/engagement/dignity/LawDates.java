package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.List;

import org.evenkeel.engagement.consultation.ConsultationFacts;
import org.evenkeel.engagement.consultation.ConsultationTerms;
import org.evenkeel.engagement.engagementplan.MeasureToConsult;
import org.jspecify.annotations.Nullable;

/**
 * The days of one measure that D1 to D4 look at, planned or as they were.
 *
 * @param acknowledged days on which the authority acknowledged the redundancies; empty while it has not
 */
record LawDates(String measure, Terms terms, @Nullable LocalDate opens, @Nullable LocalDate closes,
        @Nullable LocalDate approved, List<LocalDate> acknowledged, @Nullable LocalDate notice, @Nullable LocalDate dismissal) {

    private static final int DAYS_A_WEEK = 7;

    LawDates {
        acknowledged = List.copyOf(acknowledged);
    }

    /** What law asks of the measure. */
    record Terms(int minimumDays, int notifyDays, int noticeWeeks) {

        int noticeDays() {
            return DAYS_A_WEEK * noticeWeeks;
        }
    }

    /** As planned: the authority is notified on the day consultation opens at the earliest. */
    static LawDates planned(MeasureToConsult measure) {
        LocalDate opens = measure.consultationOpens();
        return new LawDates(measure.measure(),
                new Terms(measure.minimumConsultationDays(), measure.notifyDays(), measure.noticeWeeks()), opens,
                measure.consultationCloses(), null, opens == null ? List.of() : List.of(opens), measure.noticeGiven(),
                measure.firstDismissal());
    }

    /** As they were. The first dismissal is the plan's, or the end of notice where the plan names none. */
    static LawDates happened(ConsultationFacts of) {
        ConsultationTerms asked = of.terms();
        Terms terms = new Terms(asked.minimumDays(), asked.notifyDays(), asked.noticeWeeks());
        LocalDate notice = of.noticesGivenOn().isEmpty() ? null : of.noticesGivenOn().get(0);
        LocalDate dismissal = notice == null ? null
                : asked.firstDismissal() == null ? notice.plusDays(terms.noticeDays()) : asked.firstDismissal();
        return new LawDates(of.measure(), terms, of.openedOn(), of.closedOn(), of.approvedOn(), of.acknowledgedOn(), notice,
                dismissal);
    }
}
