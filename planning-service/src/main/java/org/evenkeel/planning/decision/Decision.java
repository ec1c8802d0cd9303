package org.evenkeel.planning.decision;

import java.util.EnumSet;
import java.util.Set;

import org.evenkeel.planning.plan.PlanStatus;

/** A step of a plan that a person takes. */
public enum Decision {
    PROPOSE("proposed", PlanStatus.PROPOSED, EnumSet.of(PlanStatus.DRAFT)),
    ENDORSE("endorsed", PlanStatus.ENDORSED, EnumSet.of(PlanStatus.PROPOSED)),
    AUTHORISE("authorised to consult", PlanStatus.AUTHORISED_TO_CONSULT, EnumSet.of(PlanStatus.ENDORSED)),
    /** Straight from endorsed only where nothing is left to be consulted on. */
    APPROVE("approved", PlanStatus.APPROVED, EnumSet.of(PlanStatus.ENDORSED, PlanStatus.AUTHORISED_TO_CONSULT)),
    REJECT("rejected", PlanStatus.REJECTED,
            EnumSet.of(PlanStatus.PROPOSED, PlanStatus.ENDORSED, PlanStatus.AUTHORISED_TO_CONSULT)),
    WITHDRAW("withdrawn", PlanStatus.WITHDRAWN,
            EnumSet.of(PlanStatus.PROPOSED, PlanStatus.ENDORSED, PlanStatus.AUTHORISED_TO_CONSULT)),
    SUPERSEDE("superseded", PlanStatus.SUPERSEDED, EnumSet.noneOf(PlanStatus.class));

    private final String done;
    private final PlanStatus leadsTo;
    private final Set<PlanStatus> from;

    Decision(String done, PlanStatus leadsTo, Set<PlanStatus> from) {
        this.done = done;
        this.leadsTo = leadsTo;
        this.from = from;
    }

    /** What the plan then is, in a sentence. */
    String done() {
        return done;
    }

    PlanStatus leadsTo() {
        return leadsTo;
    }

    Set<PlanStatus> from() {
        return from;
    }

    /** Whether whoever takes it looks at another's work: then it cannot be their own. */
    boolean judgesTheProposal() {
        return this == ENDORSE || this == AUTHORISE || this == APPROVE;
    }
}
