package org.evenkeel.engagement.engagementplan;

import java.util.List;
import java.util.Objects;

import org.evenkeel.engagement.consultation.ConsultationPlans.Needed;
import org.evenkeel.engagement.consultation.ConsultationTerms;

/** What each consultation of a plan says first, and the days that bind it. */
final class NeededConsultations {

    private NeededConsultations() {
    }

    static List<Needed> of(PlanToConsult plan) {
        return plan.measures().stream().filter(MeasureToConsult::consultationNeeded)
                .map(measure -> new Needed(measure.measure(), measure.title(), measure.restricted(),
                        plan.toConsult().contains(measure.measure()), terms(plan, measure)))
                .toList();
    }

    private static ConsultationTerms terms(PlanToConsult plan, MeasureToConsult measure) {
        String summary = Objects.requireNonNullElse(measure.summary(), measure.title());
        MeasureDates dates = MeasureDates.of(measure, plan.authorisedOn(), null);
        return new ConsultationTerms("Whether this is done, how, and when: " + summary,
                "The amount that has to be saved%s, and what law requires.".formatted(plan.year() == null ? ""
                        : " in " + plan.year()),
                Objects.requireNonNullElse(plan.whoDecides(), "The board"), plan.decisionBy(), measure.alternatives(),
                measure.minimumConsultationDays(), dates.publicOpens() == null ? measure.publicConsultationDays() : 0,
                measure.notifyDays(), measure.noticeWeeks(),
                measure.notifyDays() == 0 ? List.of()
                        : measure.establishments().stream().filter(place -> place.dismissals() > 0)
                                .map(MeasureToConsult.Establishment::reference).toList(),
                dates.opens(), dates.closes(), dates.notice(), dates.dismissal());
    }
}
