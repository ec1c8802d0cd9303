package org.evenkeel.engagement.pulse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How fair people found what was done, as shares of the scale in basis points, by the four sentences that were told of all. */
public record FairnessFelt(LocalDate lastDay, Map<PulseItem, Integer> basisPoints) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(PulseItem.MOST - PulseItem.LEAST);

    public FairnessFelt {
        basisPoints = Map.copyOf(basisPoints);
    }

    static Optional<FairnessFelt> of(LocalDate lastDay, PulseResults results) {
        Map<PulseItem, Integer> felt = new EnumMap<>(PulseItem.class);
        results.whole().items().stream().filter(one -> one.item().theme() == PulseTheme.FAIRNESS).forEach(one -> {
            BigDecimal mean = one.mean();
            if (mean != null) {
                felt.put(one.item(), mean.subtract(BigDecimal.valueOf(PulseItem.LEAST)).multiply(WHOLE)
                        .divide(WIDTH, 0, RoundingMode.HALF_UP).intValueExact());
            }
        });
        return felt.isEmpty() ? Optional.empty() : Optional.of(new FairnessFelt(lastDay, felt));
    }
}
