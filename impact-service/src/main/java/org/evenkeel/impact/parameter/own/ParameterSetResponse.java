package org.evenkeel.impact.parameter.own;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.EvidenceGrade;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterDistribution;
import org.evenkeel.impact.parameter.ParameterRange;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.jspecify.annotations.Nullable;

/** All parameters of the recovery model, with the organisation's own in the place of those that ship. */
@Schema(name = "ParameterSet")
public record ParameterSetResponse(
        @Schema(description = "Label and digest of the content: another value, another version") String version,
        @Schema(description = "Version of the set that ships with the product") String shippedVersion,
        @Schema(description = "How many changes the organisation has made; the ETag that the next change must name") long changes,
        List<ImpactParameterItem> parameters) {

    /** One parameter. */
    @Schema(name = "ImpactParameter")
    public record ImpactParameterItem(
            String name,
            @Schema(description = "Lower end; equal to central where it is fixed") double low,
            double central,
            @Schema(description = "Upper end; equal to central where it is fixed") double high,
            ParameterDistribution distribution,
            String unit,
            @Schema(description = "A strong, B moderate, C weak, X a placeholder of ours") EvidenceGrade grade,
            @Schema(description = "Who found it, or that nobody did") String study,
            @Schema(description = "Where it was found") String context,
            @Schema(description = "What it is used for, and what it does not carry") String limits,
            @Schema(description = "The range that ships, where the organisation has put its own in its place") @Nullable ParameterRange shipped,
            @Schema(description = "Who put it there, when and why; in the set of now alone") @Nullable ParameterChange own) {

        static ImpactParameterItem of(ParameterRow row, ParameterRow shipped, @Nullable ParameterChange own) {
            return new ImpactParameterItem(row.parameter().publicName(), row.low(), row.central(), row.high(),
                    row.distribution(), row.unit(), row.evidence().grade(), row.evidence().study(),
                    row.evidence().context(), row.evidence().limits(),
                    row.range().equals(shipped.range()) ? null : shipped.range(), own);
        }
    }

    static ParameterSetResponse of(ParameterSet set, ParameterSet shipped, long changes,
            Map<ImpactParameter, ParameterChange> own) {
        return new ParameterSetResponse(set.version(), shipped.version(), changes, set.all().stream()
                .map(row -> ImpactParameterItem.of(row, shipped.row(row.parameter()), own.get(row.parameter()))).toList());
    }
}
