package org.evenkeel.impact.forecast;

import java.util.List;

import org.evenkeel.impact.assessment.AssessmentFigures;
import org.evenkeel.impact.assessment.AssessmentTrajectories;
import org.evenkeel.impact.assessment.ImpactAssumption;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a forecast says, and nothing of when it was asked. */
@Schema(hidden = true)
record ForecastContent(String parameterSet, int monthsOver, List<ForecastStep> steps, AssessmentFigures assessed,
        AssessmentFigures figures, AssessmentTrajectories trajectories, int worseOffBasisPoints,
        List<ImpactAssumption> assumptions, List<String> sentences) {
}
