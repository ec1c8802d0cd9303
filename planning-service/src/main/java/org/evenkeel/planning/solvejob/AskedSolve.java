package org.evenkeel.planning.solvejob;

import org.jspecify.annotations.Nullable;

/**
 * All that a job was asked.
 *
 * @param question with the job's own scenario
 * @param answers of the neighbours; null until they have been asked
 * @param variation null where the question is the job's own
 */
record AskedSolve(SolveQuestion question, @Nullable SolveAnswers answers, @Nullable SolveVariation variation) {
}
