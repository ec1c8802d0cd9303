package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Relations between two measures that what is pinned of both, or must be taken, cannot keep. */
final class PinnedRelations {

    private final PlanningProblem problem;

    PinnedRelations(PlanningProblem problem) {
        this.problem = problem;
    }

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        for (PlanningRelation relation : problem.relations()) {
            PlanningMeasureFact one = problem.measures().get(relation.measure());
            PlanningMeasureFact other = problem.measures().get(relation.other());
            String cause = cause(relation, one, other);
            if (cause != null) {
                String pinned = one.pinnedTo().isEmpty() ? other.reference() : one.reference();
                found.add(Violation.inBody("pins[%s]".formatted(pinned), "contradicts-relation",
                        cause.formatted(one.reference(), other.reference())));
            }
        }
        return found;
    }

    private @Nullable String cause(PlanningRelation relation, PlanningMeasureFact one, PlanningMeasureFact other) {
        return switch (relation.kind()) {
            case EXCLUDES -> taken(one) && taken(other)
                    ? "\"%s\" and \"%s\" exclude each other, and both are fixed to be taken. Loosen one of them."
                    : null;
            case SAME_POSTS -> taken(one) && taken(other)
                    ? "\"%s\" and \"%s\" act on the same posts, and both are fixed to be taken. Loosen one of them."
                    : null;
            case DECIDED_TOGETHER -> (taken(one) && left(other)) || (left(one) && taken(other))
                    ? "\"%s\" and \"%s\" are decided together, but one is fixed to be taken and one to be left. Loosen one."
                    : null;
            case NEEDS -> needs(relation, one, other);
            case OVERLAPS -> null;
        };
    }

    private @Nullable String needs(PlanningRelation relation, PlanningMeasureFact one, PlanningMeasureFact other) {
        if (!problem.binds(PlanningRule.NEEDED_MEASURE_FIRST)
                || problem.waived(PlanningRule.NEEDED_MEASURE_FIRST, relation.measure()) || !taken(one)) {
            return null;
        }
        int latestStart = one.range().stream().map(choice -> choice.timing().startMonth()).max(Comparator.naturalOrder())
                .orElse(0);
        int earliestEffect = other.range().stream().map(choice -> choice.timing().effectMonth())
                .min(Comparator.naturalOrder()).orElse(0);
        return latestStart < earliestEffect
                ? "\"%s\" is fixed to start before \"%s\", which it needs, can be in effect. Loosen the pin."
                : null;
    }

    private static boolean taken(PlanningMeasureFact measure) {
        return !measure.range().isEmpty() && measure.range().stream().allMatch(PlanningChoice::taken);
    }

    private static boolean left(PlanningMeasureFact measure) {
        return measure.range().stream().noneMatch(PlanningChoice::taken);
    }
}
