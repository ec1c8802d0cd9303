package org.evenkeel.planning.decision;

import java.util.List;

import org.evenkeel.planning.decision.DecisionsResponse.WaitsFor;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands in the way of a decision.
 *
 * @param code finer than the problem where there is more than one case of it
 * @param sentence what it is, then how to mend it
 * @param measure reference of the measure it is about; null where it is about the plan
 */
record Obstacle(DecisionProblem problem, String code, String sentence, @Nullable String measure) {

    static Obstacle ofPlan(DecisionProblem problem, String sentence) {
        return new Obstacle(problem, problem.slug(), sentence, null);
    }

    static Obstacle ofMeasure(DecisionProblem problem, String measure, String sentence) {
        return new Obstacle(problem, problem.slug(), sentence, measure);
    }

    /** @throws Refusal of the first one's kind, with every one as a violation */
    static void refuse(List<Obstacle> obstacles) {
        if (obstacles.isEmpty()) {
            return;
        }
        Obstacle first = obstacles.get(0);
        String detail = obstacles.size() == 1 ? first.sentence
                : "%s And %d more; each is named.".formatted(first.sentence, obstacles.size() - 1);
        throw new Refusal(first.problem, detail, obstacles.stream().map(Obstacle::violation).toList());
    }

    private Violation violation() {
        return Violation.inBody(measure == null ? "" : "measures[%s]".formatted(measure), code, sentence);
    }

    WaitsFor waitsFor() {
        return new WaitsFor(code, sentence, measure);
    }
}
