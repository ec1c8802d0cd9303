package org.evenkeel.planning.phasing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.planning.law.LawTable;
import org.evenkeel.planning.law.LawValue;
import org.evenkeel.planning.law.Territory;

/** Remembers which values of law had to be carried forward while choices were made. One thread. */
final class LawUse {

    private final Set<LawCarriedForward> carriedForward = new HashSet<>();

    <T> T value(LawTable table, Territory territory, LawValue<T> found) {
        if (found.carriedForward()) {
            carriedForward.add(new LawCarriedForward(table, territory, found.effectiveFrom()));
        }
        return found.value();
    }

    List<LawCarriedForward> carriedForward() {
        return carriedForward.stream()
                .sorted(Comparator.comparing(LawCarriedForward::table).thenComparing(LawCarriedForward::territory)
                        .thenComparing(LawCarriedForward::effectiveFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
