package org.evenkeel.planning.explanation;

import java.util.Comparator;
import java.util.Optional;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Says what each measure contributes to a plan, or why it was left out, by trying the plan without and with it. */
public final class ContributionSentences {

    private final PlanLedger ledger;

    /** @param ledger of the plan; tried on and put back */
    public ContributionSentences(PlanLedger ledger) {
        this.ledger = ledger;
    }

    public String sentence(PlanningMeasureFact measure) {
        PlanningChoice chosen = ledger.choice(measure.index());
        if (chosen == null) {
            return "Nothing is decided about %s.".formatted(measure.reference());
        }
        return chosen.taken() ? contribution(measure, chosen) : reasonLeft(measure, chosen);
    }

    private String contribution(PlanningMeasureFact measure, PlanningChoice chosen) {
        Optional<PlanningChoice> without = measure.choices().stream().filter(choice -> !choice.taken()).findFirst();
        if (without.isEmpty()) {
            return "Saves %s this year and %s a year from then on; it must be taken."
                    .formatted(Pounds.of(chosen.saving().inYearPence()), Pounds.of(chosen.saving().recurrentPence()));
        }
        long shortfall = ledger.amount(PlanningRule.IN_YEAR_SHORTFALL);
        long cost = ledger.amount(PlanningRule.COST);
        ledger.put(without.get());
        long moreShort = ledger.amount(PlanningRule.IN_YEAR_SHORTFALL) - shortfall;
        long lessCost = cost - ledger.amount(PlanningRule.COST);
        ledger.put(chosen);
        return "Saves %s this year, %s a year. Without it the shortfall is %s larger and recovery costs %s less."
                .formatted(Pounds.of(chosen.saving().inYearPence()), Pounds.of(chosen.saving().recurrentPence()),
                        Pounds.of(moreShort), Pounds.of(lessCost));
    }

    private String reasonLeft(PlanningMeasureFact measure, PlanningChoice notTaken) {
        ScoreLevels now = ledger.levels();
        long cost = ledger.amount(PlanningRule.COST);
        Optional<Trial> best = measure.range().stream().filter(PlanningChoice::taken).map(this::trial)
                .min(Comparator.comparing(Trial::levels));
        ledger.put(notTaken);
        if (best.isEmpty()) {
            return "Left out: it has no choice within the year and the pins.";
        }
        return reasonLeft(best.get(), now, cost);
    }

    private static String reasonLeft(Trial trial, ScoreLevels now, long cost) {
        if (now.legal() && !trial.levels().legal()) {
            return "Left out: beside the rest of this plan it would break a rule that binds.";
        }
        if (trial.levels().compareTo(now) < 0) {
            return "Left out, though it would help by itself: the search ended before it was tried with the rest.";
        }
        String more = Pounds.of(trial.costPence() - cost);
        if (trial.choice().saving().inYearPence() <= 0) {
            return "Left out: begun now it saves nothing this year, and recovery would cost %s more.".formatted(more);
        }
        return "Left out: the targets come out the same without its %s this year, and recovery costs %s less."
                .formatted(Pounds.of(trial.choice().saving().inYearPence()), more);
    }

    private Trial trial(PlanningChoice choice) {
        ledger.put(choice);
        return new Trial(choice, ledger.levels(), ledger.amount(PlanningRule.COST));
    }

    private record Trial(PlanningChoice choice, ScoreLevels levels, long costPence) {
    }
}
