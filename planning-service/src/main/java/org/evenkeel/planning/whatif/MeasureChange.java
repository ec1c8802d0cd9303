package org.evenkeel.planning.whatif;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.planning.law.ConsultationBand;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one measure.
 *
 * @param option to be taken, where it is pinned or moved; null keeps the plan's, or leaves it open where the plan has none
 * @param startMonth to begin in, where it is pinned or moved
 * @param band consultation band, where it is pinned or moved
 */
public record MeasureChange(
        @NotBlank @Size(max = 100) String measure,
        @NotNull Kind kind,
        @Nullable @Size(max = 100) String option,
        @Nullable @Min(-24) @Max(120) Integer startMonth,
        @Nullable ConsultationBand band) {

    /** What is done. */
    @Schema(name = "MeasureChangeKind")
    public enum Kind {
        /** Taken as named; with nothing named, exactly as the plan has it, be that left out. */
        PIN,
        /** Free again. */
        UNPIN,
        /** Not taken. */
        FORBID,
        /** Taken from another month. */
        MOVE
    }
}
