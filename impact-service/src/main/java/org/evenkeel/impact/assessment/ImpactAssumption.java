package org.evenkeel.impact.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was not stated, and what stood in for it. */
public record ImpactAssumption(
        @Schema(description = "Stable, kebab-case") String code,
        String sentence) {
}
