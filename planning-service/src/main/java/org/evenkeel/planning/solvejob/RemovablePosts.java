package org.evenkeel.planning.solvejob;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.jspecify.annotations.Nullable;

/**
 * How many posts can be removed from each pool. Engagement counts the posts of people who have no priority for vacancies;
 * vacant
 * and agency posts are nobody's, and always can. Where it does not know, every post can.
 */
final class RemovablePosts {

    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private RemovablePosts() {
    }

    static Map<String, Long> ofEveryPool(OrganisationDocument document, @Nullable Map<String, Long> known) {
        Map<String, Long> removable = new HashMap<>();
        for (Pool pool : document.pools()) {
            Long told = known == null ? null : known.get(pool.reference());
            removable.put(pool.reference(), told == null ? everyPost(pool)
                    : Math.min(told, hundredths(pool.fte())) + hundredths(pool.vacantFte().add(pool.agencyFte())));
        }
        return removable;
    }

    static long everyPost(Pool pool) {
        return hundredths(pool.fte().add(pool.vacantFte()).add(pool.agencyFte()));
    }

    private static long hundredths(BigDecimal fte) {
        return fte.multiply(HUNDREDTHS).setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
