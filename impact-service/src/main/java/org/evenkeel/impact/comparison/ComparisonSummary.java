package org.evenkeel.impact.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One comparison in a list. */
public record ComparisonSummary(UUID id, Instant createdAt, String parameterSet, long seed, int draws, int months,
        String contentSha256, List<NamedPlan> plans, List<String> paragraphs) {

    /** One of the plans. */
    public record NamedPlan(String name, UUID assessmentId, UUID planId) {
    }

    static ComparisonSummary of(ComparisonResponse answer) {
        return new ComparisonSummary(answer.id(), answer.createdAt(), answer.parameterSet(), answer.seed(), answer.draws(),
                answer.months(), answer.contentSha256(),
                answer.plans().stream().map(plan -> new NamedPlan(plan.name(), plan.assessmentId(), plan.planId())).toList(),
                answer.pairs().stream().map(PlanPair::paragraph).toList());
    }
}
