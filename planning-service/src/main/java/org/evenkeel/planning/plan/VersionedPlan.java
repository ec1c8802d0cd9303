package org.evenkeel.planning.plan;

/** A plan with the version that a change must name. */
public record VersionedPlan(PlanResponse plan, long tag) {
}
