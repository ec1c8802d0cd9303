package org.evenkeel.engagement.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From evidence and dates to what has become of a promise; nobody sets it by hand. */
record PromiseKeeping(PromiseState state, String sentence) {

    /** So near to its day a promise without any sign of progress is at risk. */
    static final int NEAR_DAYS = 14;

    /** @param evidence in the order in which it was recorded */
    static PromiseKeeping of(LocalDate dueOn, List<PromiseEvidence> evidence, LocalDate today) {
        Optional<LocalDate> done = evidence.stream().filter(one -> one.shows() == EvidenceShows.DONE)
                .map(PromiseEvidence::onDay).min(Comparator.naturalOrder());
        if (done.isPresent()) {
            LocalDate on = done.get();
            return !on.isAfter(dueOn) ? new PromiseKeeping(PromiseState.KEPT, "Kept on %s.".formatted(on))
                    : new PromiseKeeping(PromiseState.BROKEN, "Promised for %s and done on %s, %s late.".formatted(dueOn, on,
                            days(ChronoUnit.DAYS.between(dueOn, on))));
        }
        if (today.isAfter(dueOn)) {
            return new PromiseKeeping(PromiseState.BROKEN,
                    "Promised for %s, and nothing shows that it was done.".formatted(dueOn));
        }
        return open(dueOn, evidence, today);
    }

    private static PromiseKeeping open(LocalDate dueOn, List<PromiseEvidence> evidence, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, dueOn);
        PromiseEvidence last = evidence.stream().max(Comparator.comparing(PromiseEvidence::onDay)).orElse(null);
        if (last != null && last.shows() == EvidenceShows.SET_BACK) {
            return new PromiseKeeping(PromiseState.AT_RISK, "A set-back on %s came last; %s left.".formatted(last.onDay(),
                    days(left)));
        }
        if (last == null && left <= NEAR_DAYS) {
            return new PromiseKeeping(PromiseState.AT_RISK, "%s left, and nothing shows yet that it is under way.".formatted(
                    days(left)));
        }
        return new PromiseKeeping(PromiseState.ON_COURSE, "%s left.".formatted(days(left)));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
