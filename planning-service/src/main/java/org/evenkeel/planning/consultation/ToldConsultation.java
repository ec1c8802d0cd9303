package org.evenkeel.planning.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What engagement has told of one consultation.
 *
 * @param planId the version that was consulted on
 */
record ToldConsultation(
        UUID planId,
        String measure,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int responses,
        int answered,
        @Nullable String whatChanged,
        Instant toldAt) {

    /** How far it has come. */
    ConsultationState state() {
        if (openedOn == null) {
            return ConsultationState.WAITING;
        }
        if (closedOn == null) {
            return ConsultationState.OPEN;
        }
        return answered >= responses && whatChanged != null ? ConsultationState.DONE : ConsultationState.CLOSED;
    }
}
