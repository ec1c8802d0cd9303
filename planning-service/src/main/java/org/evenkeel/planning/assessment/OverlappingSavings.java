package org.evenkeel.planning.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.measure.Relation;
import org.evenkeel.planning.neighbour.AssessmentAsked;
import org.evenkeel.planning.phasing.FinancialYear;

/**
 * Takes what two measures of a plan count twice away from the second of them: a month's part in each month of the year on whose
 * first day both are in effect, and the whole a year from then on, as the plan's own figures do.
 */
final class OverlappingSavings {

    private OverlappingSavings() {
    }

    /** @param effectMonths by measure: the first month that a measure is in effect from its first day */
    static List<AssessmentAsked.Measure> removed(List<AssessmentAsked.Measure> measures, List<Relation> relations,
            Map<String, Integer> effectMonths) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            places.put(measures.get(i).id(), i);
        }
        List<AssessmentAsked.Measure> once = new ArrayList<>(measures);
        for (Relation relation : relations) {
            Integer second = places.get(relation.other());
            if (relation.kind() == Relation.Kind.OVERLAPS && places.containsKey(relation.measure()) && second != null) {
                int from = Math.max(effectMonths.getOrDefault(relation.measure(), FinancialYear.MONTHS),
                        effectMonths.getOrDefault(relation.other(), FinancialYear.MONTHS));
                once.set(second, less(once.get(second), relation.overlapPence(), from));
            }
        }
        return once;
    }

    private static AssessmentAsked.Measure less(AssessmentAsked.Measure measure, long annualPence, int fromMonth) {
        List<Long> months = new ArrayList<>(measure.monthlyNetPence());
        for (int month = Math.max(0, fromMonth); month < months.size(); month++) {
            months.set(month, months.get(month) - annualPence / FinancialYear.MONTHS);
        }
        return new AssessmentAsked.Measure(measure.id(), measure.maturity(), measure.rag(), months,
                measure.recurrentNetPence() - annualPence, measure.oneOffs(), measure.announcedMonth(),
                measure.outcomeKnownMonth(), measure.effectMonth(), measure.leavers(), measure.levels(), measure.partners(),
                measure.protectiveAwardDays(), measure.partlyAssumed());
    }
}
