package org.evenkeel.impact.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.EvidenceGrade;

/** How one parameter moves a figure. */
public record TornadoBar(
        String parameter,
        EvidenceGrade grade,
        @Schema(description = "Spearman's rank correlation over the futures, in basis points: −10,000 to 10,000") int rankCorrelationBasisPoints,
        @Schema(description = "Mean of the figure in the fifth of the futures where the parameter is lowest") long atLow,
        @Schema(description = "Mean of the figure in the fifth of the futures where the parameter is highest") long atHigh) {
}
