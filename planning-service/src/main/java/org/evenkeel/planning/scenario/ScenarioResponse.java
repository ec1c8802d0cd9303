package org.evenkeel.planning.scenario;

import java.time.Instant;
import java.util.UUID;

/** A scenario as kept. */
public record ScenarioResponse(UUID id, Instant createdAt, Scenario scenario) {
}
