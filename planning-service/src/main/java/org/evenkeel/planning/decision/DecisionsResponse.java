package org.evenkeel.planning.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.evenkeel.planning.neighbour.DignityAnswer;
import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.planning.scenario.RuleRecord;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a plan, what is still to be decided and what that waits for.
 *
 * @param decisions the four steps to approval in order, then whatever ended the plan
 * @param delegations those in force today
 * @param dissent kept as it was written
 * @param quorum for the board's next decision, or its last
 * @param dignity which dignity rules the plan broke when it was proposed; null before
 * @param overrides policies that the proposer set aside
 * @param ruleRecord what named people had put on record about single rules when the plan was solved
 */
public record DecisionsResponse(
        UUID planId,
        UUID lineageId,
        int version,
        PlanStatus status,
        String contentSha256,
        List<Step> decisions,
        List<Ballot> votes,
        List<ConflictResponse> conflicts,
        List<DelegationResponse> delegations,
        List<Dissent> dissent,
        BoardQuorum quorum,
        @Nullable DignityAnswer dignity,
        List<PolicyOverride> overrides,
        RuleRecord ruleRecord) {

    public DecisionsResponse {
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        conflicts = List.copyOf(conflicts);
        delegations = List.copyOf(delegations);
        dissent = List.copyOf(dissent);
        overrides = List.copyOf(overrides);
    }

    /**
     * One step.
     *
     * @param text minute, note or reason
     * @param waitsFor what stands in its way; empty once it is done
     */
    public record Step(Decision decision, boolean done, @Nullable String by, @Nullable Instant at, @Nullable String text,
            List<WaitsFor> waitsFor) {

        public Step {
            waitsFor = List.copyOf(waitsFor);
        }
    }

    /**
     * One thing that stands in a step's way.
     *
     * @param code stable, kebab-case
     * @param measure reference of the measure it is about; null where it is about the plan
     */
    public record WaitsFor(String code, String sentence, @Nullable String measure) {
    }

    /**
     * How a trustee voted.
     *
     * @param counts false where a conflict leaves them out
     */
    public record Ballot(String by, BoardDecision decision, Vote vote, @Nullable String dissent, Instant at,
            boolean counts) {
    }

    /** What a trustee wants kept beside a decision. */
    public record Dissent(String by, BoardDecision decision, Vote vote, String text, Instant at) {
    }

    /**
     * How many members of the board a decision needs.
     *
     * @param members null where nobody stated it
     * @param withdrawn left out by a conflict
     * @param needed null where it is not known
     * @param assumption in a sentence, where the number needed is one
     */
    public record BoardQuorum(@Nullable Integer members, int withdrawn, @Nullable Integer needed, int takingPart,
            @Nullable String assumption) {
    }
}
