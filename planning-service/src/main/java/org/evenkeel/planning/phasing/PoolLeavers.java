package org.evenkeel.planning.phasing;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.law.Territory;

/** Employees whom one option dismisses from one pool; at least one. */
record PoolLeavers(Pool pool, Team team, Establishment establishment, int employees) {

    Territory territory() {
        return establishment.jurisdiction().territory();
    }
}
