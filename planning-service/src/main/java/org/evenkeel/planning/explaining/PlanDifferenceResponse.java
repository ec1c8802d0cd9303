package org.evenkeel.planning.explaining;

import java.util.List;
import java.util.UUID;

/**
 * What a plan has otherwise than another.
 *
 * @param planId the plan that is read; {@code otherId} the one it is set beside
 * @param question what was asked otherwise
 * @param costParts parts of the cost that differ, by name
 */
public record PlanDifferenceResponse(UUID planId, UUID otherId, List<String> sentences, List<FigureDifference> figures,
        List<FigureDifference> costParts, List<MeasureDifference> measures, List<QuestionDifference> question,
        List<String> rulesNewlyBroken, List<String> rulesNoLongerBroken) {

    public PlanDifferenceResponse {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        costParts = List.copyOf(costParts);
        measures = List.copyOf(measures);
        question = List.copyOf(question);
        rulesNewlyBroken = List.copyOf(rulesNewlyBroken);
        rulesNoLongerBroken = List.copyOf(rulesNoLongerBroken);
    }
}
