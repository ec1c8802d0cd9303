package org.evenkeel.planning.solvejob;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.converting.Circumstances;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.neighbour.Readiness;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.DefaultPrices;
import org.evenkeel.planning.pricing.RecoveryPrices;

/** Puts a question together from what is on record, the neighbours' answers and, where they do not know, the defaults. */
@ApplicationScoped
class QuestionAssembler {

    @Inject
    LawTables law;

    @Inject
    DefaultParameters parameters;

    @Inject
    ChoiceEnumeration enumeration;

    /** Every choice of every measure, in the order of the document's measures. */
    List<MeasureChoices> choices(SolveQuestion asked) {
        return enumeration.of(asked.document(), asked.scenario());
    }

    Question question(SolveQuestion asked, SolveAnswers answers, List<MeasureChoices> choices) {
        List<PhasedChoice> all = choices.stream().flatMap(measure -> measure.choices().stream()).toList();
        RecoveryPrices told = answers.prices().value();
        RecoveryPrices prices = told == null ? new DefaultPrices(asked.document(), parameters, law).of(all)
                : answers.prices().stale() ? told.of(answers.prices().day()) : told;
        return new Question(asked.document(), asked.scenario(), parameters, choices, prices,
                removable(asked, answers), circumstances(asked, answers));
    }

    private static Circumstances circumstances(SolveQuestion asked, SolveAnswers answers) {
        NeighbourAnswer<Map<String, Integer>> told = answers.dignityThresholds();
        Map<String, Integer> thresholds = told == null || told.value() == null ? Map.of() : told.value();
        Readiness readiness = answers.readiness().value();
        Map<YearMonth, Integer> days = readiness == null ? Map.of()
                : readiness.months().stream().collect(Collectors.toMap(month -> YearMonth.parse(month.month()),
                        Readiness.Month::executiveTeamDays, (first, second) -> second));
        return new Circumstances(thresholds, days, asked.approvedChoices());
    }

    private static Map<String, Long> removable(SolveQuestion asked, SolveAnswers answers) {
        return RemovablePosts.ofEveryPool(asked.document(), answers.removableFteHundredths().value());
    }

    /** Everything the question rests on that nobody stated: on record, and by the neighbours' silence. */
    List<Assumption> assumptions(SolveQuestion asked, SolveAnswers answers, Question question) {
        List<Assumption> all = new ArrayList<>(asked.assumptions());
        all.addAll(new DefaultsUsed(asked, answers, parameters, law).assumptions(question));
        return all;
    }
}
