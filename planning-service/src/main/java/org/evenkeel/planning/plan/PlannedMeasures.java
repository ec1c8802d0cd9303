package org.evenkeel.planning.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.explanation.ContributionSentences;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.phasing.StaffConsultation;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

/** What a plan does with each measure, in the order of the organisation's measures. */
final class PlannedMeasures {

    private final Question question;
    private final PlanningProblem problem;
    private final PlanLedger ledger;
    private final ContributionSentences sentences;
    private final Map<String, PhasedChoice> phased = new HashMap<>();

    PlannedMeasures(Question question, PlanningProblem problem, PlanLedger ledger) {
        this.question = question;
        this.problem = problem;
        this.ledger = ledger;
        this.sentences = new ContributionSentences(ledger);
        question.choices().forEach(measure -> measure.choices().forEach(choice -> phased.put(choice.id(), choice)));
    }

    List<PlannedMeasure> all() {
        return IntStream.range(0, problem.measures().size()).mapToObj(this::planned).toList();
    }

    private PlannedMeasure planned(int index) {
        Measure measure = question.document().measures().get(index);
        PlanningChoice choice = ledger.choice(index);
        String explanation = sentences.sentence(problem.measures().get(index));
        PhasedChoice taken = choice == null ? null : phased.get(choice.id());
        return taken == null || choice == null
                ? notTaken(measure, choice == null ? "" : choice.id(), explanation)
                : taken(measure, choice, taken, explanation);
    }

    private static PlannedMeasure notTaken(Measure measure, String choice, String explanation) {
        return new PlannedMeasure(measure.reference(), measure.title(), measure.directorate(), measure.service(), choice,
                false, null, null, null, null, null, null, null, null, null, null, 0, 0, 0, 0, 0, 0, explanation);
    }

    private static PlannedMeasure taken(Measure measure, PlanningChoice choice, PhasedChoice phased, String explanation) {
        StaffConsultation staff = phased.timetable().staff();
        return new PlannedMeasure(measure.reference(), measure.title(), measure.directorate(), measure.service(), choice.id(),
                true, phased.option(), optionTitle(measure, phased.option()), phased.startMonth(), phased.band(),
                phased.timetable().begins(),
                staff == null ? null : staff.opens(),
                staff == null ? null : staff.closes(),
                staff == null ? null : staff.noticeGiven(),
                staff == null ? null : staff.employmentEnds(),
                phased.timetable().savingFrom(),
                choice.saving().inYearPence(), choice.saving().recurrentPence(), phased.saving().recurrentNetPence(),
                phased.oneOffPence(),
                phased.people().postsRemoved().stream().mapToLong(PostsRemoved::totalHundredths).sum(),
                phased.people().employees(), explanation);
    }

    private static @Nullable String optionTitle(Measure measure, String option) {
        return measure.options().stream().filter(one -> one.reference().equals(option)).map(Option::title).findFirst()
                .orElse(null);
    }
}
