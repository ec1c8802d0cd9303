package org.evenkeel.engagement.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number by which a profile becomes days. */
@Schema(name = "CapacityParameter")
public record CapacityParameter(String name, double value, String unit,
        @Schema(description = "A strong, B moderate, C weak, X a placeholder of ours") String grade, String evidence) {
}
