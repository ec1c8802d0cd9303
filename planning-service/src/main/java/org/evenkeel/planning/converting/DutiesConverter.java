package org.evenkeel.planning.converting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureAssessment;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.scenario.Section114;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningDuties;

/** What a choice has to answer for: partners, assessments, authorisation, alternatives to redundancy, restricted money. */
final class DutiesConverter {

    private static final Set<MeasureKind> NEW_SPENDING = Set.of(
            MeasureKind.INVESTMENT, MeasureKind.DEVELOPMENT, MeasureKind.EXPERIMENT);

    private final Question question;
    private final Facts facts;
    private final Map<String, MeasureAssessment> assessments;
    private final int fullAbove;

    DutiesConverter(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
        this.assessments = question.document().assessments().stream()
                .collect(Collectors.toMap(MeasureAssessment::measure, Function.identity()));
        this.fullAbove = question.parameters().whole(Thresholds.FULL_QUALITY_ASSESSMENT);
    }

    PlanningDuties convert(Measure measure, PhasedChoice choice) {
        return new PlanningDuties(partners(choice, 1), partners(choice, -1), assessmentsMissing(measure),
                unauthorised(measure, choice), fte(choice, PostsRemoved::compulsoryHundredths),
                fte(choice, removed -> removed.vacancyHundredths() + removed.agencyHundredths()),
                facts.funds.unspent(measure.service(), choice));
    }

    private List<Integer> partners(PhasedChoice choice, int sign) {
        if (choice.effects().fromMonth() >= question.scenario().horizonMonths()) {
            return List.of();
        }
        return choice.effects().partners().stream().filter(effect -> effect.action().sign() == sign)
                .map(PartnerEffect::partner).map(facts.partners::of).distinct().sorted().toList();
    }

    /** What is on record as missing; nothing on record is not known, which the plan says, and approval waits for. */
    private int assessmentsMissing(Measure measure) {
        MeasureAssessment assessment = assessments.get(measure.reference());
        return assessment == null ? 0
                : (assessment.equalitySettled() ? 0 : 1) + (int) assessment.fullAssessmentsMissing(fullAbove);
    }

    private boolean unauthorised(Measure measure, PhasedChoice choice) {
        Section114 notice = question.scenario().conditions().section114();
        LocalDate begins = choice.timetable().begins();
        return notice != null && notice.stops(begins) && !notice.authorises(measure.reference())
                && commits(measure, choice);
    }

    /** A one-off cost, an investment or experiment, a voluntary offer or outplacement. */
    private static boolean commits(Measure measure, PhasedChoice choice) {
        return NEW_SPENDING.contains(measure.kind()) || choice.oneOffPence() > 0
                || choice.oneOffCosts().stream().anyMatch(cost -> cost.kind() == OneOffCost.Kind.OUTPLACEMENT)
                || choice.people().postsRemoved().stream().anyMatch(removed -> removed.voluntaryHundredths() > 0);
    }

    private List<PlanningAmount> fte(PhasedChoice choice, ToLongFunction<PostsRemoved> hundredths) {
        return choice.people().postsRemoved().stream().filter(removed -> hundredths.applyAsLong(removed) > 0)
                .map(removed -> new PlanningAmount(facts.pools.of(removed.pool()), hundredths.applyAsLong(removed)))
                .toList();
    }
}
