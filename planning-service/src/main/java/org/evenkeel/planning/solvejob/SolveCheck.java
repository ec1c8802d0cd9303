package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.converting.Circumstances;
import org.evenkeel.planning.converting.ProblemConverter;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.law.LawNotOnRecord;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasingViolation;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.scenario.Pin;
import org.evenkeel.planning.scenario.Reengagement;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Refuses what no solver could answer, before anything is queued, naming the cause. */
@ApplicationScoped
class SolveCheck {

    /** Prices say nothing about what law allows. */
    private static final RecoveryPrices UNPRICED = new RecoveryPrices("none", Map.of(), Map.of(), Map.of(), 0, Map.of(),
            Map.of());

    @Inject
    ChoiceEnumeration enumeration;

    @Inject
    LawTables law;

    @Inject
    DefaultParameters parameters;

    @Inject
    SolveSizeConfig size;

    /** @throws Refusal 422 with every cause */
    void refuseUnsolvable(SolveQuestion question) {
        if (question.document().measures().isEmpty()) {
            throw Refusal.invalid("There is nothing to plan with: no measure is on record. Import a list or add a measure.",
                    List.of());
        }
        if (question.document().measures().size() > size.mostMeasures()) {
            throw tooLarge("There are %,d measures; %,d can be solved."
                    .formatted(question.document().measures().size(), size.mostMeasures()));
        }
        List<Violation> violations = new ArrayList<>();
        List<MeasureChoices> choices = choices(question);
        choices.forEach(measure -> measure.violations().forEach(one -> violations.add(violation(one))));
        for (int i = 0; i < choices.size(); i++) {
            withoutChoice(question, question.document().measures().get(i), choices.get(i), violations);
        }
        if (violations.isEmpty() && somethingIsFixed(question)) {
            Question whole = new Question(question.document(), question.scenario(), parameters, choices, UNPRICED,
                    RemovablePosts.ofEveryPool(question.document(), null), Circumstances.UNKNOWN);
            violations.addAll(new PinConflicts(new ProblemConverter(law).convert(whole), whole.year()).violations());
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The scenario cannot be solved as it stands. Mend what is named.", violations);
        }
    }

    private static boolean somethingIsFixed(SolveQuestion question) {
        return !question.scenario().pins().isEmpty()
                || question.document().measures().stream().anyMatch(Measure::mustBeTaken);
    }

    private static Refusal tooLarge(String size) {
        String sentence = size + " Plan for one directorate at a time, or take options out.";
        return Refusal.invalid(sentence, List.of(Violation.inBody("measures", "too-large", sentence)));
    }

    private List<MeasureChoices> choices(SolveQuestion question) {
        try {
            question.document().establishments().forEach(establishment -> law
                    .consultation(establishment.jurisdiction().territory(), question.scenario().planningDate()));
            return enumeration.of(question.document(), question.scenario(), size.mostChoices());
        } catch (TooManyChoicesException tooMany) {
            throw tooLarge("The measures have more than the %,d choices that can be solved.".formatted(size.mostChoices()));
        } catch (LawNotOnRecord tooEarly) {
            String sentence = "%s Plan for a later year, or from a later date.".formatted(tooEarly.getMessage());
            throw Refusal.invalid(sentence, List.of(Violation.inBody("year", "before-law-tables", sentence)));
        }
    }

    private static void withoutChoice(SolveQuestion question, Measure measure, MeasureChoices choices,
            List<Violation> violations) {
        boolean wanted = measure.mustBeTaken() || question.scenario().pins().stream()
                .anyMatch(pin -> pin.measure().equals(measure.reference()) && pin.decision() == Pin.Decision.TAKEN);
        if (wanted && Reengagement.isOff(measure, question.scenario())) {
            violations.add(Violation.inBody("measures[%s]".formatted(measure.reference()), "relies-on-reengagement",
                    "\"%s\" relies on dismissal and re-engagement. Switch it on by name in the conditions, or let it be left."
                            .formatted(measure.reference())));
            return;
        }
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
