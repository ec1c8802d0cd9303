package org.evenkeel.planning.assessment;

import java.util.List;
import java.util.UUID;

import org.evenkeel.planning.neighbour.AssessmentAnswered;
import org.evenkeel.planning.neighbour.AssessmentAssumption;
import org.evenkeel.planning.neighbour.AssessmentFigures;

/**
 * One of the three that are set beside each other: its own amounts, and what impact-service says of it. Money in pence.
 *
 * @param assessmentId by which its months are read from impact-service; {@code contentSha256} their digest
 * @param inYearPence counts towards the target of the year, as planned
 * @param fullYearPence saved over twelve months with everything in effect, as planned
 * @param parameterSet what the futures were drawn from; {@code assumptions} what else they rest on
 */
public record AssessedAlternative(
        UUID assessmentId,
        String contentSha256,
        String parameterSet,
        long seed,
        int draws,
        int months,
        long inYearPence,
        long fullYearPence,
        long oneOffPence,
        long postsRemovedHundredths,
        int employeesLeaving,
        AssessmentFigures figures,
        List<AssessmentAssumption> assumptions,
        List<String> sentences) {

    public AssessedAlternative {
        assumptions = List.copyOf(assumptions);
        sentences = List.copyOf(sentences);
    }

    static AssessedAlternative of(PlannedAmounts planned, AssessmentAnswered answered) {
        return new AssessedAlternative(answered.id(), answered.contentSha256(), answered.parameterSet(), answered.seed(),
                answered.draws(), answered.months(), planned.inYearPence(), planned.fullYearPence(), planned.oneOffPence(),
                planned.postsRemovedHundredths(), planned.employeesLeaving(), answered.figures(), answered.assumptions(),
                answered.sentences());
    }
}
