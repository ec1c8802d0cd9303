package org.evenkeel.planning.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenkeel.planning.measure.MeasureAssessment;

/**
 * What of its effects must be assessed before a plan is approved, where the rule "Assessed before decided" was hard when it
 * was solved.
 *
 * @param measures references of the measures it takes, those left out for which a named person set the rule aside
 * @param onRecord assessments as they are now, by measure
 * @param fullAbove a quality area scored above it needs a full assessment
 * @param together whether the plan as a whole has been assessed
 */
record AssessmentRules(List<String> measures, Map<String, MeasureAssessment> onRecord, int fullAbove, boolean together) {

    List<Obstacle> obstacles() {
        List<Obstacle> owed = new ArrayList<>();
        measures.forEach(measure -> missing(measure).ifPresent(sentence -> owed.add(
                Obstacle.ofMeasure(DecisionProblem.NOT_ASSESSED, measure, sentence))));
        if (!together) {
            owed.add(new Obstacle(DecisionProblem.NOT_ASSESSED, "not-assessed-together",
                    "Nobody has assessed what the measures do together. Record the cumulative assessment of the plan.", null));
        }
        return owed;
    }

    private Optional<String> missing(String measure) {
        MeasureAssessment assessment = onRecord.get(measure);
        if (assessment == null) {
            return Optional.of("Nobody has recorded an assessment of %s. Screen it out with a reason, or assess it."
                    .formatted(measure));
        }
        if (!assessment.equalitySettled()) {
            return Optional.of("The equality assessment of %s is neither complete nor screened out with a reason. Complete it."
                    .formatted(measure));
        }
        long areas = assessment.fullAssessmentsMissing(fullAbove);
        return areas == 0 ? Optional.empty()
                : Optional.of("%d quality areas of %s score above %d of 25 without a full assessment. Assess them in full."
                        .formatted(areas, measure, fullAbove));
    }
}
