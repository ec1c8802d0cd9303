package org.evenkeel.planning.scenario;

/** A scenario with the version that a change must name. */
public record VersionedScenario(ScenarioResponse scenario, long version) {
}
