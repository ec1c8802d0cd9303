package org.evenkeel.planning.frontier;

import java.util.UUID;

import org.evenkeel.planning.assessment.ModelMedians;
import org.jspecify.annotations.Nullable;

/**
 * One plan of a frontier. Money in pence.
 *
 * @param targetPence what was asked to be saved in the year
 * @param basis what its place rests on
 * @param savingPence saved in the year, the one axis
 * @param costPence recovery cost and lasting loss together, the other; each by itself in {@code assessed}
 * @param assessed the full model's figures; null until it is assessed
 * @param notAssessed why it is not, in a sentence
 */
public record FrontierPoint(UUID planId, UUID solveJobId, long targetPence, FrontierBasis basis, long savingPence, long costPence,
        SolvedPoint solved, @Nullable ModelMedians assessed, @Nullable String notAssessed) {

    /** Whether the other is no worse in either direction and better in one; places of different basis are not compared. */
    boolean dominatedBy(FrontierPoint other) {
        return basis == other.basis && other.savingPence >= savingPence && other.costPence <= costPence
                && (other.savingPence > savingPence || other.costPence < costPence);
    }

    /** Whether both lie in the same place. */
    boolean lieTogether(FrontierPoint other) {
        return basis == other.basis && other.savingPence == savingPence && other.costPence == costPence;
    }
}
