package org.evenkeel.impact.pricing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.tenancy.CurrentOrganisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Prices asked for lately, by what they depend on: the organisation, the version of its parameters and the content of the
 * question.
 * In memory and bounded: what was forgotten, or asked of another replica, is computed again to the same pence. The scenario's
 * identifier makes no difference to prices, so that a copy of a scenario finds them too.
 */
@ApplicationScoped
public class PriceCache {

    /** Some 100 bytes a choice: at most about 100 MB. */
    private static final long MOST_CHOICES = 1_000_000;
    private static final int LEAST_WEIGHT = 50;
    private static final UUID NO_SCENARIO = new UUID(0, 0);

    private final CurrentOrganisation organisation;
    private final ShelfJson json;
    private final Clock clock;
    private final Cache<Key, RecoveryPricesResponse> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_CHOICES)
            .weigher((Key key, RecoveryPricesResponse prices) -> LEAST_WEIGHT + prices.choices().size()
                    + prices.teamTouched().size() + prices.servicePointMonths().size())
            .build();

    /** The organisation is part of it: one never meets what another asked. */
    private record Key(String organisation, String parameterSet, String questionSha256) {
    }

    PriceCache(CurrentOrganisation organisation, ShelfJson json, Clock clock) {
        this.organisation = organisation;
        this.json = json;
        this.clock = clock;
    }

    /** What is remembered, marked as such, or what is computed now. */
    RecoveryPricesResponse prices(RecoveryPricesRequest request, String parameterSet, Supplier<RecoveryPricesResponse> compute) {
        Key key = new Key(organisation.id(), parameterSet, ShelfJson.sha256(json.write(request.of(NO_SCENARIO))));
        RecoveryPricesResponse before = remembered.getIfPresent(key);
        if (before != null) {
            return before.fromCache();
        }
        RecoveryPricesResponse fresh = compute.get().computedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        remembered.put(key, fresh);
        return fresh;
    }
}
