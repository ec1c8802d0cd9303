package org.evenkeel.planning.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a plan stands between draft and done. */
public enum PlanStatus {
    DRAFT,
    PROPOSED,
    ENDORSED,
    AUTHORISED_TO_CONSULT,
    APPROVED,
    IN_DELIVERY,
    CLOSED,
    REJECTED,
    /** Taken back by a finance director before the board approved it. */
    WITHDRAWN,
    /** A later version stands in its place. */
    SUPERSEDED;

    private static final Set<PlanStatus> BEFORE_THE_BOARD = EnumSet.of(PROPOSED, ENDORSED, AUTHORISED_TO_CONSULT);

    /** The status that is written so; empty where none is. */
    public static Optional<PlanStatus> named(String name) {
        return Arrays.stream(values()).filter(status -> status.name().equals(name)).findFirst();
    }

    /** Whether a plan goes on from here to there in one step. */
    public boolean mayBecome(PlanStatus next) {
        return switch (next) {
            case DRAFT -> false;
            case PROPOSED -> this == DRAFT;
            case ENDORSED -> this == PROPOSED;
            case AUTHORISED_TO_CONSULT -> this == ENDORSED;
            // what affects neither staff nor service users need not be consulted on
            case APPROVED -> this == ENDORSED || this == AUTHORISED_TO_CONSULT;
            case IN_DELIVERY -> this == APPROVED;
            case CLOSED -> this == IN_DELIVERY;
            case REJECTED, WITHDRAWN -> isBeforeTheBoard();
            case SUPERSEDED -> this == DRAFT || isBeforeTheBoard() || this == APPROVED || this == IN_DELIVERY;
        };
    }

    /** Proposed, and neither approved nor ended. */
    public boolean isBeforeTheBoard() {
        return BEFORE_THE_BOARD.contains(this);
    }

    /** Nothing more will be decided on it. */
    public boolean hasEnded() {
        return this == CLOSED || this == REJECTED || this == WITHDRAWN || this == SUPERSEDED;
    }

    /** As it stands in a sentence, for example "authorised to consult". */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
