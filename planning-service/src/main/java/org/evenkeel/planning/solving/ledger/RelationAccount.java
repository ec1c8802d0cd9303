package org.evenkeel.planning.solving.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;

/** How the chosen measures bear on one another: what excludes, needs or binds, and what is counted twice. */
final class RelationAccount implements Account {

    private static final Map<PlanningRelation.Kind, PlanningRule> RULES = new EnumMap<>(Map.of(
            PlanningRelation.Kind.EXCLUDES, PlanningRule.EXCLUDING_MEASURES,
            PlanningRelation.Kind.SAME_POSTS, PlanningRule.SAME_POSTS,
            PlanningRelation.Kind.DECIDED_TOGETHER, PlanningRule.DECIDED_TOGETHER,
            PlanningRelation.Kind.NEEDS, PlanningRule.NEEDED_MEASURE_FIRST));

    private final PlanningProblem problem;
    private final List<PlanningRelation> relations;
    private final List<List<PlanningRelation>> byMeasure = new ArrayList<>();
    private final LedgerChoices choices;
    private final long[] penalties = new long[PlanningRelation.Kind.values().length];
    private long lostInYear;
    private long lostRecurrent;

    RelationAccount(PlanningProblem problem, LedgerChoices choices) {
        this.problem = problem;
        this.relations = problem.relations();
        this.choices = choices;
        problem.measures().forEach(measure -> byMeasure.add(new ArrayList<>()));
        for (PlanningRelation relation : relations) {
            byMeasure.get(relation.measure()).add(relation);
            byMeasure.get(relation.other()).add(relation);
        }
    }

    /** In-year saving counted twice, in pence. */
    long lostInYear() {
        return lostInYear;
    }

    /** Recurrent saving counted twice, in pence a year. */
    long lostRecurrent() {
        return lostRecurrent;
    }

    @Override
    public List<PlanningRule> rules() {
        return List.copyOf(RULES.values());
    }

    @Override
    public void add(PlanningChoice choice) {
        book(choice, 1);
    }

    @Override
    public void remove(PlanningChoice choice) {
        book(choice, -1);
    }

    @Override
    public long amount(PlanningRule rule) {
        return switch (rule) {
            case EXCLUDING_MEASURES -> penalties[PlanningRelation.Kind.EXCLUDES.ordinal()];
            case SAME_POSTS -> penalties[PlanningRelation.Kind.SAME_POSTS.ordinal()];
            case DECIDED_TOGETHER -> penalties[PlanningRelation.Kind.DECIDED_TOGETHER.ordinal()];
            default -> penalties[PlanningRelation.Kind.NEEDS.ordinal()];
        };
    }

    private void book(PlanningChoice changed, int sign) {
        for (PlanningRelation relation : byMeasure.get(changed.measure())) {
            PlanningChoice choice = choices.of(relation.measure());
            PlanningChoice other = choices.of(relation.other());
            if (choice != null && other != null) {
                penalties[relation.kind().ordinal()] += sign * penalty(relation, choice, other);
                lostRecurrent += sign * Overlap.recurrentPence(relation, choice, other);
                lostInYear += sign * Overlap.inYearPence(relation, choice, other);
            }
        }
    }

    private long penalty(PlanningRelation relation, PlanningChoice choice, PlanningChoice other) {
        return switch (relation.kind()) {
            case EXCLUDES, SAME_POSTS -> choice.taken() && other.taken() ? Penalty.WHOLE : 0;
            case DECIDED_TOGETHER -> choice.taken() != other.taken() ? Penalty.WHOLE : 0;
            case NEEDS -> problem.waived(PlanningRule.NEEDED_MEASURE_FIRST, relation.measure()) ? 0
                    : penaltyOfNeed(choice, other);
            case OVERLAPS -> 0;
        };
    }

    private static long penaltyOfNeed(PlanningChoice choice, PlanningChoice other) {
        if (!choice.taken()) {
            return 0;
        }
        return other.taken()
                ? Penalty.of((long) other.timing().effectMonth() - choice.timing().startMonth(),
                        PlanningProblem.MONTHS_IN_YEAR)
                : Penalty.WHOLE;
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int index = 0; index < relations.size(); index++) {
            PlanningRelation relation = relations.get(index);
            PlanningChoice choice = choices.of(relation.measure());
            PlanningChoice other = choices.of(relation.other());
            if (choice != null && other != null && RULES.get(relation.kind()) == rule
                    && penalty(relation, choice, other) > 0) {
                breaches.accept(breach(rule, index, choice, other));
            }
        }
    }

    private static RuleBreach breach(PlanningRule rule, int index, PlanningChoice choice, PlanningChoice other) {
        List<Integer> measures = List.of(choice.measure(), other.measure());
        BreachSubject subject = BreachSubject.of(BreachSubject.Kind.RELATION, index);
        if (rule == PlanningRule.NEEDED_MEASURE_FIRST && other.taken()) {
            return new RuleBreach(rule, subject, RuleBreach.Unit.MONTH, choice.timing().startMonth(),
                    other.timing().effectMonth(), penaltyOfNeed(choice, other), measures);
        }
        int taken = (choice.taken() ? 1 : 0) + (other.taken() ? 1 : 0);
        int limit = rule == PlanningRule.DECIDED_TOGETHER || rule == PlanningRule.NEEDED_MEASURE_FIRST ? 2 : 1;
        return new RuleBreach(rule, subject, RuleBreach.Unit.MEASURES, taken, limit, Penalty.WHOLE, measures);
    }
}
