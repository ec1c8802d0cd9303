package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What has happened of one consultation. */
public record ConsultationFacts(String measure, ConsultationTerms terms, @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn, @Nullable LocalDate approvedOn, List<LocalDate> acknowledgedOn,
        List<LocalDate> noticesGivenOn,
        int responses, int answered) {

    public ConsultationFacts {
        acknowledgedOn = List.copyOf(acknowledgedOn);
        noticesGivenOn = List.copyOf(noticesGivenOn);
    }
}
