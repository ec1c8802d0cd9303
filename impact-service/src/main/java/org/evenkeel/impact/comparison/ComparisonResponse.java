package org.evenkeel.impact.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two to four plans in the same futures. It never changes; the same question again is answered by the same bytes. */
@Schema(name = "Comparison")
public record ComparisonResponse(
        UUID id,
        Instant createdAt,
        @Schema(description = "Label and content of the parameters used") String parameterSet,
        long seed,
        int draws,
        int months,
        @Schema(description = "The first month, such as 2027-04") String firstMonth,
        @Schema(description = "SHA-256 of everything below") String contentSha256,
        List<ComparedPlan> plans,
        List<PlanPair> pairs) {
}
