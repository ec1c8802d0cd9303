package org.evenkeel.planning.solvejob;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.jspecify.annotations.Nullable;

/** How many posts can be removed from each pool: what engagement says, or every post where it does not know. */
final class RemovablePosts {

    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private RemovablePosts() {
    }

    static Map<String, Long> ofEveryPool(OrganisationDocument document, @Nullable Map<String, Long> known) {
        Map<String, Long> removable = new HashMap<>();
        for (Pool pool : document.pools()) {
            Long told = known == null ? null : known.get(pool.reference());
            removable.put(pool.reference(), told == null ? everyPost(pool) : told);
        }
        return removable;
    }

    static long everyPost(Pool pool) {
        return pool.fte().add(pool.vacantFte()).add(pool.agencyFte()).multiply(HUNDREDTHS)
                .setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
