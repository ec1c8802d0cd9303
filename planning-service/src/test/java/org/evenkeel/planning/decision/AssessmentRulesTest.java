package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.evenkeel.planning.measure.MeasureAssessment;
import org.evenkeel.planning.measure.MeasureAssessment.Equality;
import org.evenkeel.planning.measure.QualityScore;
import org.junit.jupiter.api.Test;

class AssessmentRulesTest {

    private static List<String> owed(MeasureAssessment assessment, boolean together) {
        return new AssessmentRules(List.of("DEPOT"), assessment == null ? Map.of() : Map.of("DEPOT", assessment), 8, together)
                .obstacles().stream().map(Obstacle::sentence).toList();
    }

    private static MeasureAssessment assessed(Equality equality, String reason, QualityScore... quality) {
        return new MeasureAssessment("DEPOT", equality, reason, null, null, List.of(quality));
    }

    @Test
    void nothing_is_owed_where_all_is_assessed_or_screened_out_with_a_reason() {
        assertThat(owed(assessed(Equality.COMPLETE, null), true)).isEmpty();
        assertThat(owed(assessed(Equality.SCREENED_OUT, "Nobody is affected"), true)).isEmpty();
    }

    @Test
    void a_measure_without_a_record_is_owed_one() {
        assertThat(owed(null, true)).singleElement().asString().startsWith("Nobody has recorded an assessment of DEPOT.");
    }

    @Test
    void screening_out_needs_its_reason() {
        assertThat(owed(assessed(Equality.SCREENED_OUT, " "), true)).hasSize(1);
        assertThat(owed(assessed(Equality.IN_PROGRESS, null), true)).hasSize(1);
    }

    @Test
    void a_score_of_eight_needs_no_full_assessment_and_nine_does() {
        assertThat(owed(assessed(Equality.COMPLETE, null, new QualityScore("safety", 8, false)), true)).isEmpty();
        assertThat(owed(assessed(Equality.COMPLETE, null, new QualityScore("safety", 9, true)), true)).isEmpty();
        assertThat(owed(assessed(Equality.COMPLETE, null, new QualityScore("safety", 9, false),
                new QualityScore("access", 12, false)), true)).singleElement().asString()
                .startsWith("2 quality areas of DEPOT");
    }

    @Test
    void the_plan_as_a_whole_is_assessed_too() {
        assertThat(owed(assessed(Equality.COMPLETE, null), false)).singleElement().asString()
                .startsWith("Nobody has assessed what the measures do together.");
    }
}
