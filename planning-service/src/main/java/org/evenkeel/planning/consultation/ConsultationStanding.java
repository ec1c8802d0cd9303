package org.evenkeel.planning.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.proposal.VeiledProposal;
import org.jspecify.annotations.Nullable;

/**
 * Where the consultation on one measure of a plan stands.
 *
 * @param needed whether the measure affects staff or service users
 * @param minimumUntil last day of the shortest consultation that law and the service ask for, from the day it really opened
 * @param whatChanged because of the consultation, in words; it may be "nothing, because …"
 * @param redundanciesNotifiedOn the day on which the authority had acknowledged for every establishment
 */
public record ConsultationStanding(
        String measure,
        String title,
        boolean needed,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate minimumUntil,
        @Nullable LocalDate closedOn,
        int responses,
        int answered,
        @Nullable String whatChanged,
        @Nullable LocalDate redundanciesNotifiedOn,
        @Nullable LocalDate noticeGivenOn,
        ConsultationState state) {

    /** Measures that the reader does not see, as one: it stands where the one that is furthest from done stands. */
    static ConsultationStanding ofHidden(List<ConsultationStanding> hidden) {
        List<ConsultationState> states = hidden.stream().filter(ConsultationStanding::needed).map(ConsultationStanding::state)
                .sorted().toList();
        return new ConsultationStanding(VeiledProposal.REFERENCE, VeiledProposal.TITLE, !states.isEmpty(), null, null, null, 0,
                0,
                null, null, null, states.isEmpty() ? ConsultationState.NOT_NEEDED : states.get(0));
    }

    /** Whether the board may decide on it, as far as consultation goes. */
    public boolean settled() {
        return state == ConsultationState.NOT_NEEDED || state == ConsultationState.DONE;
    }

    /** What is still to be done before the board may approve it, each as a code with its sentence; empty where nothing is. */
    public List<Missing> missing() {
        if (settled()) {
            return List.of();
        }
        if (openedOn == null) {
            return List.of(new Missing("consultation-not-opened",
                    "\"%s\" affects staff or service users and has not been consulted on. Open its consultation."
                            .formatted(title)));
        }
        List<Missing> missing = new ArrayList<>();
        if (closedOn == null) {
            missing.add(new Missing("consultation-not-closed",
                    "The consultation on \"%s\" is open since %s. Let it run, then close it.".formatted(title, openedOn)));
        }
        if (answered < responses) {
            missing.add(new Missing("responses-not-answered",
                    "%d of %d responses on \"%s\" are not answered. Answer each in writing."
                            .formatted(responses - answered, responses, title)));
        }
        if (whatChanged == null) {
            missing.add(new Missing("what-changed-not-written",
                    "What changed because of the consultation on \"%s\" is not written. Write it, if only why nothing did."
                            .formatted(title)));
        }
        return missing;
    }

    /** One thing still to be done. */
    public record Missing(String code, String sentence) {
    }
}
