package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.planning.explanation.BreachSentences;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Pins that no legal plan could keep: one that leaves only choices which break law by themselves, and several that together
 * break law or a relation, whatever else is chosen.
 */
final class PinConflicts {

    private final PlanningProblem problem;
    private final BreachSentences sentences;

    PinConflicts(PlanningProblem problem, FinancialYear year) {
        this.problem = problem;
        this.sentences = new BreachSentences(problem, year);
    }

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        Set<Integer> alone = new LinkedHashSet<>();
        for (PlanningMeasureFact measure : problem.measures()) {
            if (!measure.pinnedTo().isEmpty() || measure.mustBeTaken()) {
                RuleBreach cause = breakingAlone(measure);
                if (cause != null) {
                    alone.add(measure.index());
                    found.add(violation(measure, "against-law", sentences.sentence(cause)));
                }
            }
        }
        found.addAll(together(alone));
        return found;
    }

    /** What the first choice breaks where every one of them breaks law; null where one does not. */
    private @Nullable RuleBreach breakingAlone(PlanningMeasureFact measure) {
        RuleBreach first = null;
        for (PlanningChoice choice : measure.range()) {
            PlanLedger ledger = new PlanLedger(problem);
            ledger.put(choice);
            List<RuleBreach> breaches = breaches(ledger);
            if (breaches.isEmpty()) {
                return null;
            }
            first = first == null ? breaches.get(0) : first;
        }
        return first;
    }

    /** What the measures that are fixed to one choice, or to being taken, break with one another. */
    private List<Violation> together(Set<Integer> except) {
        PlanLedger ledger = new PlanLedger(problem);
        for (PlanningMeasureFact measure : problem.measures()) {
            if (!except.contains(measure.index()) && measure.range().size() == 1) {
                ledger.put(measure.range().get(0));
            }
        }
        List<Violation> found = new ArrayList<>();
        for (RuleBreach breach : breaches(ledger)) {
            found.add(violation(problem.measures().get(breach.measures().get(0)), "contradict-each-other",
                    sentences.sentence(breach)));
        }
        found.addAll(new PinnedRelations(problem).violations());
        return found;
    }

    /** Breaches of law that no other measure can mend: a service that another raises again may still be legal. */
    private List<RuleBreach> breaches(PlanLedger ledger) {
        List<RuleBreach> breaches = new ArrayList<>();
        for (PlanningRule rule : PlanningRule.values()) {
            if (rule.ruleClass() == RuleClass.LAW) {
                ledger.breaches(rule).stream().filter(breach -> !mendable(breach)).forEach(breaches::add);
            }
        }
        return breaches;
    }

    private boolean mendable(RuleBreach breach) {
        return breach.measures().isEmpty() || (breach.rule() == PlanningRule.STATUTORY_MINIMUM_LEVEL
                && problem.measures().stream().flatMap(measure -> measure.range().stream())
                        .flatMap(choice -> choice.effects().levelLosses().stream())
                        .anyMatch(loss -> loss.service() == breach.subject().index() && loss.basisPoints() < 0));
    }

    private static Violation violation(PlanningMeasureFact measure, String code, String sentence) {
        String what = measure.pinnedTo().isEmpty() ? "measures[%s]" : "pins[%s]";
        String mending = measure.pinnedTo().isEmpty() ? "Let it be left, or change its options." : "Loosen the pin.";
        return Violation.inBody(what.formatted(measure.reference()), code, "%s %s".formatted(sentence, mending));
    }
}
