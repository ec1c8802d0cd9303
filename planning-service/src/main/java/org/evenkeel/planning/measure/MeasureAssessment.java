package org.evenkeel.planning.measure;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure's effects on equality and on quality have been assessed. A measure without one is not assessed as far as
 * anybody knows.
 *
 * @param measure reference of the measure
 * @param screeningReason why no full equality assessment is needed; stated where it is screened out
 * @param assessedBy who answers for it; {@code assessedOn} when
 * @param quality the areas of quality that were scored
 */
public record MeasureAssessment(
        @NotBlank @Size(max = 100) String measure,
        @NotNull Equality equality,
        @Nullable @Size(max = 2000) String screeningReason,
        @Nullable @Size(max = 200) String assessedBy,
        @Nullable LocalDate assessedOn,
        @Size(max = 20) @Valid List<@NotNull QualityScore> quality) implements Referenced {

    public MeasureAssessment {
        quality = List.copyOf(quality);
    }

    @Override
    public String reference() {
        return measure;
    }

    /** Where the assessment of effects on equality stands. */
    public enum Equality {
        NOT_STARTED,
        IN_PROGRESS,
        SCREENED_OUT,
        COMPLETE
    }

    /** Whether regard has been had to equality: assessed, or screened out with a reason. */
    public boolean equalitySettled() {
        return equality == Equality.COMPLETE
                || (equality == Equality.SCREENED_OUT && screeningReason != null && !screeningReason.isBlank());
    }

    /** Areas scored above the threshold whose full assessment is missing. */
    public long fullAssessmentsMissing(int fullAbove) {
        return quality.stream().filter(area -> area.score() > fullAbove && !area.fullyAssessed()).count();
    }
}
