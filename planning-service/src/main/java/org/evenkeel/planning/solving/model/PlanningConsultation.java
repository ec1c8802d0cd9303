package org.evenkeel.planning.solving.model;

import org.evenkeel.planning.law.ConsultationBand;

/**
 * The consultation of a choice that dismisses somebody. Days are epoch days.
 *
 * @param band how long it is held
 * @param opensDay its first day
 * @param closesDay its last day
 * @param noticeDay the day notice is given
 * @param firstDismissalDay the day of the first dismissal
 */
public record PlanningConsultation(
        ConsultationBand band, long opensDay, long closesDay, long noticeDay, long firstDismissalDay) {
}
