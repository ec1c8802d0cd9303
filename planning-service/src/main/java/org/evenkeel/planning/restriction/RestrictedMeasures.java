package org.evenkeel.planning.restriction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;

/** Which measures are restricted: those marked so, and those that touch a pool of fewer than five employees. */
public final class RestrictedMeasures {

    private final Set<String> smallPools;

    public RestrictedMeasures(Collection<Pool> pools) {
        this.smallPools = pools.stream().filter(Pool::restricted).map(Pool::reference).collect(Collectors.toSet());
    }

    public boolean includes(Measure measure) {
        return measure.restricted() || pools(measure).stream().anyMatch(smallPools::contains);
    }

    /** The small pools that the measure touches. */
    Set<String> smallPools(Measure measure) {
        return pools(measure).stream().filter(smallPools::contains).collect(Collectors.toSet());
    }

    Set<String> among(List<Measure> measures) {
        return measures.stream().filter(this::includes).map(Measure::reference).collect(Collectors.toSet());
    }

    private static Set<String> pools(Measure measure) {
        return measure.options().stream().map(Option::postsRemoved).flatMap(List::stream).map(PostRemoval::pool)
                .collect(Collectors.toSet());
    }
}
