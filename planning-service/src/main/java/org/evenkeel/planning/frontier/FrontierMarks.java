package org.evenkeel.planning.frontier;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.assessment.ModelMedians;
import org.jspecify.annotations.Nullable;

/** Writes what the full model says of points. Each method is one short transaction. */
@ApplicationScoped
class FrontierMarks {

    @Inject
    FrontierRepository rows;

    /**
     * What is still to be assessed of a point.
     *
     * @param withComparators whether the flat cut is to be assessed too, of a size to save {@code targetPence}
     */
    record Due(UUID frontierId, UUID planId, boolean withComparators, long targetPence) {
    }

    /** Empty where the job is no point, came to no plan, or has been assessed. */
    @Transactional
    public Optional<Due> due(UUID job) {
        Optional<FrontierPointEntity> point = rows.point(job).filter(FrontierPointEntity::awaitsAssessment);
        return point.map(row -> {
            FrontierEntity frontier = rows.locked(row.frontierId());
            return new Due(row.frontierId(), Objects.requireNonNull(row.planId()),
                    frontier.baseJobId().equals(job) && frontier.comparators() == null,
                    frontier.scenario().target().inYearPence());
        });
    }

    @Transactional
    public void assessed(UUID job, @Nullable ModelMedians figures, @Nullable String why) {
        rows.point(job).ifPresent(point -> point.assessed(figures, why));
    }

    @Transactional
    public void compared(UUID frontier, FrontierComparators beside) {
        rows.locked(frontier).compare(beside);
    }
}
