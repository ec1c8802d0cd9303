package org.evenkeel.planning.decision;

import java.util.List;
import java.util.Optional;

import org.evenkeel.planning.consultation.ConsultationStanding;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.planning.proposal.PlanProposal;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decisions on one plan are judged by.
 *
 * @param boardMembers null where nobody stated it, as with {@code quorumStated}
 * @param assessment null where the plan need not be assessed before it is decided
 */
record DecisionFile(
        PlanStanding plan,
        PlanProposal proposal,
        List<DecisionMade> made,
        Conflicts conflicts,
        List<VoteCast> votes,
        @Nullable Integer boardMembers,
        @Nullable Integer quorumStated,
        List<ConsultationStanding> consultation,
        @Nullable AssessmentRules assessment) {

    DecisionFile {
        made = List.copyOf(made);
        votes = List.copyOf(votes);
        consultation = List.copyOf(consultation);
    }

    Optional<DecisionMade> made(Decision step) {
        return made.stream().filter(one -> one.decision() == step).findFirst();
    }

    FourEyes fourEyes() {
        return new FourEyes(made(Decision.PROPOSE));
    }

    Tally tally(BoardDecision decision) {
        return Tally.of(decision, votes, conflicts);
    }

    Quorum quorum(BoardDecision decision) {
        return Quorum.of(boardMembers, quorumStated, conflicts.trusteesExcluded(), tally(decision).takingPart());
    }

    /** Consultation is owed on nothing, or was held on all of it, on this version or one that went as deep. */
    boolean consultationIsComplete() {
        return consultation.stream().allMatch(ConsultationStanding::settled);
    }

    /** Authorisation is not owed: nothing is left to consult on. */
    boolean mayBeApprovedAtOnce() {
        return plan.status() == PlanStatus.ENDORSED && consultationIsComplete();
    }
}
