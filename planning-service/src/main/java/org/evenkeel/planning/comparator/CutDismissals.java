package org.evenkeel.planning.comparator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.law.ConsultationBand;

/** Whom a flat cut of one service dismisses. */
record CutDismissals(FlatCut cut, List<OfPool> pools) {

    /** Employees of one pool; at least one. */
    record OfPool(Pool pool, Establishment place, int employees) {
    }

    Set<String> poolReferences() {
        return pools.stream().map(one -> one.pool().reference()).collect(Collectors.toSet());
    }

    int employees() {
        return pools.stream().mapToInt(OfPool::employees).sum();
    }

    /** The longest that any establishment of these employees calls for. */
    ConsultationBand band(Map<String, ConsultationBand> bands) {
        return pools.stream().map(one -> bands.getOrDefault(one.place().reference(), ConsultationBand.INDIVIDUAL))
                .max(ConsultationBand::compareTo).orElse(ConsultationBand.INDIVIDUAL);
    }
}
