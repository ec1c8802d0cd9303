package org.evenkeel.planning.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.evenkeel.planning.explanation.TargetReach.Obstruction;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningSaving;
import org.evenkeel.planning.solving.model.ProblemVariant;

/** What can stand between a question and its target: pins, policies, dates; then what cannot be lifted. */
final class Obstructions {

    private static final long PLENTY_OF_POSTS = 100_000_000;

    private Obstructions() {
    }

    static List<Obstruction> of(PlanningProblem problem) {
        List<Obstruction> found = new ArrayList<>();
        problem.measures().stream().filter(measure -> !measure.pinnedTo().isEmpty()).map(measure -> measure.index())
                .forEach(index -> found.add(new Obstruction("the pin on " + problem.measures().get(index).reference(), true,
                        variant -> variant.fix(index, Set.of()))));
        for (PlanningRule rule : PlanningRule.values()) {
            if (rule.mayBeOff() && problem.binds(rule)) {
                found.add(new Obstruction("\"%s\"".formatted(rule.publicName()), true, variant -> variant.without(rule)));
            }
        }
        found.add(new Obstruction("dates, as savings begin within the year", true, variant -> variant.choices(
                Obstructions::fromTheFirstDay)));
        if (!problem.pools().isEmpty()) {
            found.add(new Obstruction("\"%s\"".formatted(PlanningRule.POSTS_THAT_CAN_BE_REMOVED.publicName()), false,
                    variant -> allPosts(problem, variant)));
        }
        if (problem.services().stream().anyMatch(service -> service.statutory())) {
            found.add(new Obstruction("\"%s\"".formatted(PlanningRule.STATUTORY_MINIMUM_LEVEL.publicName()), false,
                    ProblemVariant::withoutStatutoryMinimum));
        }
        if (!problem.relations().isEmpty()) {
            found.add(new Obstruction("relations between measures", false, ProblemVariant::withoutRelations));
        }
        return found;
    }

    private static void allPosts(PlanningProblem problem, ProblemVariant variant) {
        for (int pool = 0; pool < problem.pools().size(); pool++) {
            variant.pool(pool, PLENTY_OF_POSTS);
        }
    }

    /** As if all of a year's saving fell in this year. */
    private static PlanningChoice fromTheFirstDay(PlanningChoice choice) {
        PlanningSaving saving = choice.saving();
        return new PlanningChoice(choice.id(), choice.measure(), choice.option(), choice.timing(),
                new PlanningSaving(Math.max(saving.inYearPence(), saving.recurrentPence()), saving.recurrentPence(),
                        saving.byMonthPence(), saving.grossRecurrentPence(), saving.paybackHundredths()),
                choice.effects(), choice.duties(), choice.cost());
    }
}
