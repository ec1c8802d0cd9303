package org.evenkeel.engagement.pulse;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which cells may be told for one sentence, so that neither a cell nor what is left of the whole tells of fewer than five. */
final class Disclosure {

    static final int LEAST_ANSWERS = 5;
    static final int LEAST_FOR_BANDS = 10;

    private final Set<Integer> told = new HashSet<>();
    private final boolean wholeTold;

    /** @param counts how many answered, by cell */
    Disclosure(List<Integer> counts) {
        for (int cell = 0; cell < counts.size(); cell++) {
            if (counts.get(cell) >= LEAST_ANSWERS) {
                told.add(cell);
            }
        }
        while (!told.isEmpty() && givesAway(counts)) {
            told.remove(told.stream().min(Comparator.<Integer> comparingInt(counts::get).thenComparingInt(one -> one))
                    .orElseThrow());
        }
        wholeTold = !givesAway(counts) && counts.stream().mapToInt(Integer::intValue).sum() >= LEAST_ANSWERS;
    }

    boolean tells(int cell) {
        return told.contains(cell);
    }

    boolean tellsWhole() {
        return wholeTold;
    }

    /** The whole less what is told would be the mean of one to four. */
    private boolean givesAway(List<Integer> counts) {
        int left = 0;
        for (int cell = 0; cell < counts.size(); cell++) {
            left += told.contains(cell) ? 0 : counts.get(cell);
        }
        return left > 0 && left < LEAST_ANSWERS;
    }
}
