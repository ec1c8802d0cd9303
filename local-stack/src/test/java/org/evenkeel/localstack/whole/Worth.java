package org.evenkeel.localstack.whole;

import com.fasterxml.jackson.databind.JsonNode;

/** What a plan is worth; the less the better: first what it misses of the target, then what it costs. */
record Worth(long shortfallPence, long costPence) implements Comparable<Worth> {

    /** @param reached the figures of a plan, or the progress of a job */
    static Worth of(JsonNode reached, long targetPence) {
        return new Worth(Math.max(0, targetPence - reached.path("inYearPence").asLong()), reached.path("costPence").asLong());
    }

    @Override
    public int compareTo(Worth other) {
        int byShortfall = Long.compare(shortfallPence, other.shortfallPence);
        return byShortfall == 0 ? Long.compare(costPence, other.costPence) : byShortfall;
    }
}
