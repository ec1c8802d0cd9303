package org.evenkeel.planning.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.evenkeel.planning.assessment.ModelMedians;
import org.evenkeel.planning.explanation.Pounds;
import org.jspecify.annotations.Nullable;

/** A frontier as it is read: what is dominated is left out, and the flat cut is set beside what is left. */
final class FrontierView {

    private static final double PERCENT = 100.0;
    private static final Comparator<FrontierPoint> MOST_FIRST = Comparator.comparingLong(FrontierPoint::savingPence).reversed()
            .thenComparingLong(FrontierPoint::costPence).thenComparing(FrontierPoint::planId);

    private FrontierView() {
    }

    static FrontierResponse of(FrontierEntity frontier, List<FrontierPointEntity> rows) {
        List<FrontierPoint> plans = rows.stream().map(FrontierPointEntity::point).filter(Objects::nonNull)
                .filter(point -> point.solved().legal() && point.solved().measuresTaken() > 0).sorted(MOST_FIRST).toList();
        List<FrontierPoint> points = undominated(plans);
        Optional<FrontierPoint> better = better(points, frontier.comparators());
        Boolean dominated = place(frontier.comparators()) == null
                || points.stream().noneMatch(one -> one.basis() == FrontierBasis.MODEL_MEDIAN) ? null : better.isPresent();
        return new FrontierResponse(frontier.id(), frontier.scenarioId(), frontier.status(), frontier.createdAt(),
                frontier.endedAt(), frontier.wanted(), rows.size(), (int) rows.stream().filter(FrontierPointEntity::ended).count(),
                points, plans.size() - points.size(), failed(rows),
                rows.stream().anyMatch(FrontierPointEntity::awaitsAssessment), frontier.comparators(), dominated, frontier.failure(),
                sentences(points, frontier.comparators(), better.orElse(null), dominated));
    }

    /** Whether nothing more will be told of it: it has ended, and the full model has been asked about all of it. */
    static boolean settled(FrontierResponse frontier) {
        return frontier.status().ended() && frontier.arrived() == frontier.asked() && !frontier.assessing();
    }

    private static List<FrontierPoint> undominated(List<FrontierPoint> plans) {
        List<FrontierPoint> kept = new ArrayList<>();
        for (FrontierPoint one : plans) {
            if (plans.stream().noneMatch(one::dominatedBy) && kept.stream().noneMatch(one::lieTogether)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static List<FrontierResponse.FailedPoint> failed(List<FrontierPointEntity> rows) {
        List<FrontierResponse.FailedPoint> failed = new ArrayList<>();
        for (FrontierPointEntity row : rows) {
            String reason = row.failure();
            if (reason != null) {
                failed.add(new FrontierResponse.FailedPoint(row.solveJobId(), row.targetPence(), reason));
            }
        }
        return failed;
    }

    private static @Nullable ModelMedians place(@Nullable FrontierComparators beside) {
        return beside == null ? null : beside.assessed();
    }

    /** The point that saves as much as the flat cut for the least. */
    private static Optional<FrontierPoint> better(List<FrontierPoint> points, @Nullable FrontierComparators beside) {
        ModelMedians flat = place(beside);
        return flat == null ? Optional.empty()
                : points.stream().filter(one -> one.basis() == FrontierBasis.MODEL_MEDIAN
                        && one.savingPence() >= flat.inYearSavingPence() && one.costPence() <= flat.costPence())
                        .min(Comparator.comparingLong(FrontierPoint::costPence));
    }

    private static List<String> sentences(List<FrontierPoint> points, @Nullable FrontierComparators beside,
            @Nullable FrontierPoint better, @Nullable Boolean dominated) {
        List<String> sentences = new ArrayList<>();
        if (points.size() > 1) {
            FrontierPoint most = points.get(0);
            FrontierPoint least = points.get(points.size() - 1);
            sentences.add("From %s saved in the year at a cost of %s to %s at %s.".formatted(Pounds.of(most.savingPence()),
                    Pounds.of(most.costPence()), Pounds.of(least.savingPence()), Pounds.of(least.costPence())));
        }
        ModelMedians flat = place(beside);
        if (beside != null && flat != null && dominated != null) {
            sentences.add("A flat cut of %.2f %% saves %s in the year at a cost of %s.".formatted(
                    beside.shareBasisPoints() / PERCENT, Pounds.of(flat.inYearSavingPence()), Pounds.of(flat.costPence())));
            sentences.add(better != null
                    ? "It is dominated: a plan saves %s for %s less.".formatted(Pounds.of(better.savingPence()),
                            Pounds.of(flat.costPence() - better.costPence()))
                    : "No plan of this frontier saves as much as the flat cut for less.");
        }
        if (beside != null && !beside.lawful()) {
            sentences.add("The flat cut is not lawful as it stands.");
        }
        return sentences;
    }
}
