package org.evenkeel.planning.converting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Relation;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.scenario.Pin;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.Target;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningPrices;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStrengths;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.PlanningWeights;
import org.jspecify.annotations.Nullable;

/** Turns a question into the problem that is solved. */
public final class ProblemConverter {

    /** Weights of cost parts by the names a scenario uses; components of part (a) go by their own names. */
    public static final String TOUCHED = "change";
    public static final String REMOVED_POSTS = "absence";
    public static final String SERVICE_LEVEL = "lasting loss";
    public static final String DEPARTURE = "departure";

    private static final String NOT_TAKEN = "/not-taken";
    private static final int EVEN_PERCENT = 100;

    private final LawTables law;

    public ProblemConverter(LawTables law) {
        this.law = law;
    }

    /** The problem; the question was checked before. */
    public PlanningProblem convert(Question question) {
        Facts facts = new Facts(question, law);
        Scenario scenario = question.scenario();
        PlanningPrices prices = new PlanningPrices(facts.components(), facts.touchables(), facts.teams(),
                weights(scenario, facts.components()));
        List<PlanningMeasureFact> measures = measures(question, facts);
        PlanningStrengths strengths = new RuleStrengths(question, facts).all();
        return new PlanningProblem(scenario.horizonMonths(), measures, facts.establishments(),
                facts.pools(), facts.services(), facts.budgets(), facts.capacities(), relations(question, facts),
                target(scenario.target()),
                strengths.counts(PlanningRule.CASH_FLOOR) ? CashFloors.kept(question) : CashFloors.setAside(question, measures),
                prices, facts.duties(), facts.staff().all(), strengths);
    }

    private static List<PlanningMeasureFact> measures(Question question, Facts facts) {
        ChoiceConverter converter = new ChoiceConverter(question, facts);
        Departure departure = new Departure(question);
        Map<String, Pin> pins = question.scenario().pins().stream()
                .collect(Collectors.toMap(Pin::measure, pin -> pin, (first, second) -> second));
        List<PlanningMeasureFact> measures = new ArrayList<>();
        for (Measure measure : question.document().measures()) {
            int index = measures.size();
            List<PhasedChoice> phased = question.choices().get(index).choices();
            List<PlanningChoice> choices = new ArrayList<>();
            choices.add(PlanningChoice.notTaken(measure.reference() + NOT_TAKEN, index, departure.ofLeaving(measure)));
            phased.forEach(choice -> choices.add(converter.convert(measure, choice)));
            measures.add(new PlanningMeasureFact(index, measure.reference(), measure.title(), measure.mustBeTaken(),
                    pinned(pins.get(measure.reference()), measure, phased), choices));
        }
        return measures;
    }

    private static Set<String> pinned(@Nullable Pin pin, Measure measure, List<PhasedChoice> choices) {
        if (pin == null) {
            return Set.of();
        }
        if (pin.decision() == Pin.Decision.NOT_TAKEN) {
            return Set.of(measure.reference() + NOT_TAKEN);
        }
        return choices.stream().filter(pin::allows).map(PhasedChoice::id).collect(Collectors.toSet());
    }

    private static List<PlanningRelation> relations(Question question, Facts facts) {
        List<PlanningRelation> relations = new ArrayList<>();
        for (Relation relation : question.document().relations()) {
            relations.add(new PlanningRelation(PlanningRelation.Kind.valueOf(relation.kind().name()),
                    facts.measures.of(relation.measure()), facts.measures.of(relation.other()), relation.overlapPence()));
        }
        relations.addAll(new TransferredPosts(question.document()).relations());
        return relations;
    }

    private static PlanningTarget target(Target target) {
        long recurrent = target.recurrentPence() == null ? 0 : target.recurrentPence();
        return new PlanningTarget(target.inYearPence(), recurrent, target.recurrentFirst());
    }

    private static PlanningWeights weights(Scenario scenario, List<String> components) {
        Map<String, Integer> stated = scenario.weightsPercent();
        return new PlanningWeights(components.stream().map(name -> stated.getOrDefault(name, EVEN_PERCENT)).toList(),
                stated.getOrDefault(TOUCHED, EVEN_PERCENT), stated.getOrDefault(REMOVED_POSTS, EVEN_PERCENT),
                stated.getOrDefault(SERVICE_LEVEL, EVEN_PERCENT), stated.getOrDefault(DEPARTURE, EVEN_PERCENT));
    }
}
