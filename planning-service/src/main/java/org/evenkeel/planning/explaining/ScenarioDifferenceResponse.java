package org.evenkeel.planning.explaining;

import java.util.List;
import java.util.UUID;

/** What a scenario asks otherwise than another. */
public record ScenarioDifferenceResponse(UUID scenarioId, UUID otherId, List<QuestionDifference> differences) {

    public ScenarioDifferenceResponse {
        differences = List.copyOf(differences);
    }
}
