package org.evenkeel.impact.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.EvidenceGrade;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.ranking.TurningPoint;

/** A parameter that by itself, within its range, would turn the order of two plans round. */
public record PairTurningPoint(
        @Schema(examples = "quits-by-overload") String parameter,
        EvidenceGrade grade,
        String unit,
        @Schema(description = "At this value neither plan is before the other; beyond it the other one is", examples = "0.71") double value,
        @Schema(description = "Whether it has to be above that value, else below") boolean above,
        double low,
        double central,
        double high,
        @Schema(description = "How far that is of the way from the central value to the end of the range, in basis points") int wayBasisPoints) {

    private static final int BASIS_POINTS = 10_000;
    private static final double DECIMALS = 1e6;

    static PairTurningPoint of(TurningPoint point) {
        ParameterRow row = point.row();
        return new PairTurningPoint(row.parameter().publicName(), row.evidence().grade(), row.unit(),
                Math.rint(point.value() * DECIMALS) / DECIMALS, point.rises(), row.low(), row.central(), row.high(),
                (int) Math.round(point.way() * BASIS_POINTS));
    }
}
