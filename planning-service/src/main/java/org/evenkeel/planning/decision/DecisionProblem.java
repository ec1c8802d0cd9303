package org.evenkeel.planning.decision;

import java.util.Locale;

import org.evenkeel.platform.problem.ProblemType;

/** Why a decision is refused; the slug is the code that clients see and decide by. */
enum DecisionProblem implements ProblemType {

    FOUR_EYES("Nobody decides on what they proposed", 403),
    CONFLICT_OF_INTEREST("Not with a conflict of interest", 403),
    NOT_DELEGATED("Not delegated to you", 403),
    WRONG_ORDER("Not in this order", 409),
    CONTENT_NOT_AS_READ("Not the content that was read", 409),
    CONTENT_NOT_AS_KEPT("Not the content that was kept", 409),
    NOT_SIGNED_OFF("Not signed off", 409),
    CHANGED_SINCE_SOLVED("Changed since it was solved", 409),
    NOTHING_PROPOSED("Nothing is proposed", 409),
    LAW_BROKEN("A law is broken", 409),
    POLICY_BROKEN("A policy is broken and nobody overrode it", 409),
    NOT_ASSESSED("Not assessed before it is decided", 409),
    NOT_CONSULTED("Not consulted on", 409),
    QUORUM_NOT_KNOWN("Quorum not known", 409),
    NO_QUORUM("No quorum", 409),
    NOT_CARRIED("Not carried", 409),
    CARRIED("Carried by the board", 409),
    NOT_A_NEXT_VERSION("Cannot be the next version", 409),
    NOT_DELEGABLE("Cannot be delegated", 422);

    private final String title;
    private final int status;

    DecisionProblem(String title, int status) {
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
