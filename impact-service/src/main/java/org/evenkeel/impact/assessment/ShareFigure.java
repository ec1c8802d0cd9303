package org.evenkeel.impact.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In how many futures something is so. */
public record ShareFigure(
        @Schema(description = "Share of the futures simulated from these assumptions") int basisPoints,
        EvidenceMark mark) {
}
