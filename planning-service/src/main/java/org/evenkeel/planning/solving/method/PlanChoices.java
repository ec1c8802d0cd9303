package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

/** Between plans as lists of ids and plans as lists of choices. */
final class PlanChoices {

    private PlanChoices() {
    }

    /**
     * The choices with these ids, in the problem's order.
     *
     * @throws IllegalArgumentException where an id is unknown, or a measure has none or two
     */
    static List<PlanningChoice> of(PlanningProblem problem, List<String> ids) {
        Map<String, PlanningChoice> byId = new HashMap<>();
        problem.measures().forEach(measure -> measure.choices().forEach(choice -> byId.put(choice.id(), choice)));
        @Nullable
        PlanningChoice[] choices = new PlanningChoice[problem.measures().size()];
        for (String id : ids) {
            PlanningChoice choice = byId.get(id);
            if (choice == null || choices[choice.measure()] != null) {
                throw new IllegalArgumentException("Choice " + id + (choice == null ? " is unknown." : " is one too many."));
            }
            choices[choice.measure()] = choice;
        }
        List<PlanningChoice> complete = new ArrayList<>();
        for (int measure = 0; measure < choices.length; measure++) {
            PlanningChoice choice = choices[measure];
            if (choice == null) {
                throw new IllegalArgumentException(
                        "Measure " + problem.measures().get(measure).reference() + " has no choice.");
            }
            complete.add(choice);
        }
        return complete;
    }

    /**
     * A stored plan brought up to date: where a choice is gone or no longer allowed, the measure is left where it may be,
     * else it has the first choice it may have.
     */
    static List<PlanningChoice> resumed(PlanningProblem problem, List<String> ids) {
        List<PlanningChoice> choices = new ArrayList<>();
        for (PlanningMeasureFact measure : problem.measures()) {
            List<PlanningChoice> range = measure.range();
            choices.add(range.stream().filter(choice -> ids.contains(choice.id())).findFirst()
                    .orElseGet(() -> plainest(range)));
        }
        return choices;
    }

    /** The plan that leaves every measure it can. */
    static List<PlanningChoice> plainest(PlanningProblem problem) {
        return problem.measures().stream().map(measure -> plainest(measure.range())).toList();
    }

    private static PlanningChoice plainest(List<PlanningChoice> range) {
        return range.stream().filter(choice -> !choice.taken()).findFirst().orElse(range.get(0));
    }

    static List<String> ids(List<PlanningChoice> choices) {
        return choices.stream().map(PlanningChoice::id).toList();
    }

    static PlanLedger book(PlanningProblem problem, List<PlanningChoice> choices) {
        PlanLedger ledger = new PlanLedger(problem);
        choices.forEach(ledger::put);
        return ledger;
    }

    /** The choices of a ledger in which every measure has one. */
    static List<PlanningChoice> of(PlanLedger ledger) {
        List<PlanningChoice> choices = new ArrayList<>();
        for (int measure = 0; measure < ledger.problem().measures().size(); measure++) {
            PlanningChoice choice = ledger.choice(measure);
            if (choice == null) {
                throw new IllegalStateException("Measure " + measure + " has no choice.");
            }
            choices.add(choice);
        }
        return choices;
    }
}
