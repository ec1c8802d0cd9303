package org.evenkeel.planning.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.ledger.CostFigures;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.ProblemVariant;

/** Why a measure is in a plan, and why it is not: the best plan with it left out, or forced in, from a short pinned solve. */
public final class MeasureTrials {

    private static final String METHOD = "A short solve from the plan, of about two seconds, with the measure %s and all others"
            + " free to follow.";
    private static final int MOST_NAMED = 3;

    private final PlanningProblem problem;
    private final FinancialYear year;
    private final Trial plan;
    private final long seed;

    /** @param choices ids of the plan that is explained, one a measure */
    public MeasureTrials(PlanningProblem problem, FinancialYear year, List<String> choices, long seed) {
        this.problem = problem;
        this.year = year;
        this.plan = Trial.of(problem, choices);
        this.seed = seed;
    }

    /** What would be lost without a measure that the plan takes. */
    public ExplanationAnswer why(int measure) {
        PlanningMeasureFact fact = problem.measures().get(measure);
        if (fact.mustBeTaken()) {
            return said(List.of("Must be taken: %s is in every plan, as its record says.".formatted(fact.reference())),
                    "Its record says so; nothing was solved.");
        }
        Set<String> left = ids(fact, choice -> !choice.taken());
        return answer(measure, left, "left out", "Without %s".formatted(fact.reference()));
    }

    /** What is worse with a measure taken, of those of its choices that are named. */
    public ExplanationAnswer whyNot(int measure, Predicate<PlanningChoice> named) {
        PlanningMeasureFact fact = problem.measures().get(measure);
        Set<String> taken = ids(fact, choice -> choice.taken() && named.test(choice));
        if (taken.isEmpty()) {
            return said(List.of("%s has no such choice: law, dates or its record leave none within the year."
                    .formatted(fact.reference())), "Its choices were looked through; nothing was solved.");
        }
        return answer(measure, taken, "forced in", "With %s forced in".formatted(fact.reference()));
    }

    private static Set<String> ids(PlanningMeasureFact fact, Predicate<PlanningChoice> wanted) {
        return fact.choices().stream().filter(wanted).map(PlanningChoice::id).collect(Collectors.toSet());
    }

    private static ExplanationAnswer said(List<String> sentences, String method) {
        return new ExplanationAnswer(sentences, method, List.of(), null, List.of(), null);
    }

    private ExplanationAnswer answer(int measure, Set<String> fixed, String how, String begin) {
        Trial trial = Trial.solved(ProblemVariant.of(problem).fix(measure, fixed).build(), plan.choices(), seed);
        MeasureFinding finding = finding(measure, trial);
        return new ExplanationAnswer(sentences(finding, trial, begin), METHOD.formatted(how), List.of(), finding, List.of(), null);
    }

    private MeasureFinding finding(int measure, Trial trial) {
        BreachSentences breaches = new BreachSentences(trial.problem(), year);
        List<String> broken = trial.evaluation().breaches().stream().filter(breach -> trial.problem().binds(breach.rule()))
                .sorted(Comparator.comparingLong(RuleBreach::penalty).reversed()).map(breaches::sentence).toList();
        return new MeasureFinding(problem.measures().get(measure).reference(), trial.legal(),
                trial.inYearPence() - plan.inYearPence(), trial.shortfallPence() - plan.shortfallPence(),
                trial.evaluation().recurrentPence() - plan.evaluation().recurrentPence(),
                trial.recurrentShortfallPence() - plan.recurrentShortfallPence(), trial.costPence() - plan.costPence(),
                trial.weighedPence() - plan.weighedPence(), parts(trial), trial.otherwiseThan(plan, measure), broken);
    }

    private List<MeasureFinding.CostChange> parts(Trial trial) {
        Map<String, Long> before = CostParts.of(problem, plan.evaluation().cost());
        Map<String, Long> after = CostParts.of(problem, trial.evaluation().cost());
        return after.entrySet().stream()
                .map(part -> new MeasureFinding.CostChange(part.getKey(), part.getValue() - before.getOrDefault(part.getKey(), 0L)))
                .filter(change -> change.pence() != 0)
                .sorted(Comparator.comparingLong((MeasureFinding.CostChange change) -> Math.abs(change.pence())).reversed()
                        .thenComparing(MeasureFinding.CostChange::part))
                .toList();
    }

    private List<String> sentences(MeasureFinding found, Trial trial, String begin) {
        List<String> said = new ArrayList<>();
        if (plan.legal() && !found.legal()) {
            said.add("%s, no plan was found that keeps every rule that binds.".formatted(begin));
            found.broken().stream().limit(MOST_NAMED).forEach(said::add);
            return said;
        }
        if (trial.evaluation().levels().compareTo(plan.evaluation().levels()) < 0) {
            said.add("%s, a short solve found a better plan. Ask it as a what-if.".formatted(begin));
        }
        said.add(shortfall("In-year shortfall", begin, found.inYearShortfallPence(), "this year"));
        if (problem.target().recurrentPence() > 0) {
            said.add(shortfall("Recurrent shortfall", begin, found.recurrentShortfallPence(), "a year"));
        }
        said.add(cost(begin, found));
        if (found.weighedPence() != 0) {
            said.add("Weighed rules: %s, broken ones count %s %s.".formatted(lower(begin),
                    Pounds.of(Math.abs(found.weighedPence())), found.weighedPence() > 0 ? "more" : "less"));
        }
        if (!found.others().isEmpty()) {
            said.add("%s change%s with it.".formatted(named(found.others()), found.others().size() == 1 ? "s" : ""));
        }
        return said;
    }

    private static String shortfall(String rule, String begin, long pence, String when) {
        return pence == 0 ? "%s: %s, the best plan found comes as near the target.".formatted(rule, lower(begin))
                : "%s: %s, the best plan found comes %s %s the target %s.".formatted(rule, lower(begin),
                        Pounds.of(Math.abs(pence)), pence > 0 ? "less near" : "nearer", when);
    }

    private static String cost(String begin, MeasureFinding found) {
        if (found.costPence() == 0) {
            return "Cost: %s, it stays the same.".formatted(lower(begin));
        }
        boolean more = found.costPence() > 0;
        String most = found.costParts().stream().filter(part -> part.pence() > 0 == more).findFirst()
                .map(part -> "; most of it is %s, %s".formatted(part.part(), Pounds.of(Math.abs(part.pence())))).orElse("");
        return "Cost: %s, it is %s %s%s.".formatted(lower(begin), Pounds.of(Math.abs(found.costPence())),
                more ? "higher" : "lower", most);
    }

    private static String lower(String begin) {
        return begin.substring(0, 1).toLowerCase(Locale.ROOT) + begin.substring(1);
    }

    private static String named(List<ChangedMeasure> others) {
        String named = others.stream().limit(MOST_NAMED).map(ChangedMeasure::measure).collect(Collectors.joining(", "));
        int more = others.size() - MOST_NAMED;
        return more > 0 ? "%s and %d more".formatted(named, more) : named;
    }

    /** Parts of a cost by the names that users see. */
    private static final class CostParts {

        static Map<String, Long> of(PlanningProblem problem, CostFigures cost) {
            Map<String, Long> parts = new LinkedHashMap<>();
            for (int i = 0; i < cost.componentPence().size(); i++) {
                parts.merge(problem.prices().components().get(i), cost.componentPence().get(i), Long::sum);
            }
            parts.merge("change", cost.touchedPence(), Long::sum);
            parts.merge("absence", cost.removedPostsPence(), Long::sum);
            parts.merge("lasting loss", cost.serviceLevelPence(), Long::sum);
            parts.merge("departure", cost.departurePence(), Long::sum);
            return parts;
        }
    }
}
