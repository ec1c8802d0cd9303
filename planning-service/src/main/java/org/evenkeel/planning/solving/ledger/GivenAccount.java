package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultation;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** What a choice breaks by itself, whatever else is chosen. */
final class GivenAccount implements Account {

    private static final List<PlanningRule> RULES = List.of(
            PlanningRule.NOTICE_AFTER_CONSULTATION, PlanningRule.MUST_BE_TAKEN, PlanningRule.PINS);

    private final PlanningProblem problem;
    private final LedgerChoices choices;
    private final long[] penalties = new long[RULES.size()];

    GivenAccount(PlanningProblem problem, LedgerChoices choices) {
        this.problem = problem;
        this.choices = choices;
    }

    @Override
    public List<PlanningRule> rules() {
        return RULES;
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
        return penalties[RULES.indexOf(rule)];
    }

    private void book(PlanningChoice choice, int sign) {
        for (int index = 0; index < penalties.length; index++) {
            penalties[index] += sign * penalty(RULES.get(index), choice);
        }
    }

    private long penalty(PlanningRule rule, PlanningChoice choice) {
        PlanningMeasureFact measure = problem.measures().get(choice.measure());
        return switch (rule) {
            case MUST_BE_TAKEN -> measure.mustBeTaken() && !choice.taken() ? Penalty.WHOLE : 0;
            case PINS -> !measure.pinnedTo().isEmpty() && !measure.pinnedTo().contains(choice.id()) ? Penalty.WHOLE : 0;
            default -> ChoiceLaw.noticeDaysShort(choice) * Penalty.WHOLE;
        };
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int measure : choices.measuresWith(choice -> penalty(rule, choice) > 0)) {
            PlanningChoice choice = choices.of(measure);
            if (choice != null) {
                breaches.accept(breach(rule, choice));
            }
        }
    }

    private RuleBreach breach(PlanningRule rule, PlanningChoice choice) {
        BreachSubject subject = BreachSubject.of(BreachSubject.Kind.MEASURE, choice.measure());
        List<Integer> measures = List.of(choice.measure());
        PlanningConsultation consultation = choice.timing().consultation();
        if (rule == PlanningRule.NOTICE_AFTER_CONSULTATION && consultation != null) {
            return new RuleBreach(rule, subject, RuleBreach.Unit.EPOCH_DAY, consultation.noticeDay(),
                    consultation.closesDay() + 1, penalty(rule, choice), measures);
        }
        return new RuleBreach(rule, subject, RuleBreach.Unit.MEASURES, 0, 1, penalty(rule, choice), measures);
    }
}
