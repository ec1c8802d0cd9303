package org.evenkeel.impact.assessment;

import org.evenkeel.impact.ensemble.Ensemble;
import org.evenkeel.impact.ensemble.FutureColumns;

/**
 * One plan in all futures.
 *
 * @param content what is told of them
 * @param columns each future by itself: future 7 of one plan is future 7 of another, if seed, number and parameters are equal
 * @param ensemble the plan itself, to be run in futures of one's own choice
 */
public record Simulated(AssessmentContent content, FutureColumns columns, Ensemble ensemble) {
}
