package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.law.LawNotOnRecord;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasingViolation;
import org.evenkeel.planning.scenario.Pin;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Refuses what no solver could answer, before anything is queued, naming the cause. */
@ApplicationScoped
class SolveCheck {

    private static final long MOST_CHOICES = 500_000;

    @Inject
    ChoiceEnumeration enumeration;

    @Inject
    LawTables law;

    /** @throws Refusal 422 with every cause */
    void refuseUnsolvable(SolveQuestion question) {
        if (question.document().measures().isEmpty()) {
            throw Refusal.invalid("There is nothing to plan with: no measure is on record. Import a list or add a measure.",
                    List.of());
        }
        List<Violation> violations = new ArrayList<>();
        List<MeasureChoices> choices = choices(question);
        choices.forEach(measure -> measure.violations().forEach(one -> violations.add(violation(one))));
        for (int i = 0; i < choices.size(); i++) {
            withoutChoice(question, question.document().measures().get(i), choices.get(i), violations);
        }
        long count = choices.stream().mapToLong(measure -> measure.choices().size()).sum();
        if (count > MOST_CHOICES) {
            violations.add(Violation.inBody("measures", "too-large",
                    "The measures have %,d choices; %,d can be solved. Plan for one directorate at a time, or take options out."
                            .formatted(count, MOST_CHOICES)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The scenario cannot be solved as it stands. Mend what is named.", violations);
        }
    }

    private List<MeasureChoices> choices(SolveQuestion question) {
        try {
            question.document().establishments().forEach(establishment -> law
                    .consultation(establishment.jurisdiction().territory(), question.scenario().planningDate()));
            return enumeration.of(question.document(), question.scenario());
        } catch (LawNotOnRecord tooEarly) {
            String sentence = "%s Plan for a later year, or from a later date.".formatted(tooEarly.getMessage());
            throw Refusal.invalid(sentence, List.of(Violation.inBody("year", "before-law-tables", sentence)));
        }
    }

    private static void withoutChoice(SolveQuestion question, Measure measure, MeasureChoices choices,
            List<Violation> violations) {
        if (measure.mustBeTaken() && choices.choices().isEmpty()) {
            violations.add(Violation.inBody("measures[%s]".formatted(measure.reference()), "no-choice",
                    "\"%s\" must be taken, but has no choice within the year. Widen its dates, or let it be left."
                            .formatted(measure.reference())));
        }
        for (Pin pin : question.scenario().pins()) {
            boolean impossible = pin.measure().equals(measure.reference()) && pin.decision() == Pin.Decision.TAKEN
                    && choices.choices().stream().noneMatch(pin::allows);
            if (impossible) {
                violations.add(Violation.inBody("pins[%s]".formatted(pin.measure()), "no-choice",
                        "No choice of \"%s\" is what the pin fixes: law or its dates rule it out. Loosen the pin."
                                .formatted(pin.measure())));
            }
        }
    }

    private static Violation violation(PhasingViolation found) {
        String option = found.option() == null ? "" : ".options[%s]".formatted(found.option());
        return Violation.inBody("measures[%s]%s.%s".formatted(found.measure(), option, found.field()), "phasing",
                found.sentence());
    }
}
