package org.evenkeel.impact.comparison;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a comparison says, and nothing of when it was asked. */
@Schema(hidden = true)
record ComparisonContent(String parameterSet, long seed, int draws, int months, String firstMonth, List<ComparedPlan> plans,
        List<PlanPair> pairs) {
}
