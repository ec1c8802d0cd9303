package org.evenkeel.impact.method;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.EvidenceGrade;
import org.evenkeel.impact.parameter.ParameterRow;

/** One parameter, as the method page shows it. */
public record MethodParameter(
        @Schema(examples = "base-turnover") String name,
        double low,
        double central,
        double high,
        String unit,
        EvidenceGrade grade,
        @Schema(description = "The grade in a word", examples = "placeholder of ours") String gradeInWords,
        String study,
        String context,
        String limits) {

    static MethodParameter of(ParameterRow row) {
        return new MethodParameter(row.parameter().publicName(), row.low(), row.central(), row.high(), row.unit(),
                row.evidence().grade(), inWords(row.evidence().grade()), row.evidence().study(), row.evidence().context(),
                row.evidence().limits());
    }

    private static String inWords(EvidenceGrade grade) {
        return switch (grade) {
            case A -> "strong";
            case B -> "moderate";
            case C -> "weak";
            case X -> "placeholder of ours";
        };
    }
}
