package org.evenkeel.planning.solving.model;

import org.evenkeel.planning.law.ConsultationBand;

/**
 * From how many dismissals in a window a collective duty applies.
 *
 * @param fromEmployees dismissals from which it applies
 * @param band the shortest band that meets it
 * @param minimumDays days from the opening of consultation to the first dismissal, at least
 */
public record PlanningConsultationDuty(int fromEmployees, ConsultationBand band, int minimumDays) {
}
