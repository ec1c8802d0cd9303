package org.evenkeel.impact.parameter;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All parameters of the recovery model. */
@Schema(name = "ParameterSet")
public record ParameterSetResponse(
        @Schema(description = "Label and digest of the content: another value, another version") String version,
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
            @Schema(description = "What it is used for, and what it does not carry") String limits) {

        static ImpactParameterItem of(ParameterRow row) {
            return new ImpactParameterItem(row.parameter().publicName(), row.low(), row.central(), row.high(),
                    row.distribution(), row.unit(), row.evidence().grade(), row.evidence().study(),
                    row.evidence().context(), row.evidence().limits());
        }
    }

    static ParameterSetResponse of(ParameterSet set) {
        return new ParameterSetResponse(set.version(), set.all().stream().map(ImpactParameterItem::of).toList());
    }
}
