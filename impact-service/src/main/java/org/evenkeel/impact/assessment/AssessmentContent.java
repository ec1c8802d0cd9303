package org.evenkeel.impact.assessment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the futures say, and nothing of when it was asked: the same question has the same content, to the byte. */
@Schema(hidden = true)
public record AssessmentContent(
        String parameterSet,
        long seed,
        int draws,
        int months,
        AssessmentFigures figures,
        AssessmentTrajectories trajectories,
        List<TornadoChart> tornado,
        List<ImpactAssumption> assumptions,
        List<String> sentences) {
}
