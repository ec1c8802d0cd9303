package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.FundingShare;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.parameter.DefaultParameters;

/**
 * The part of a measure's saving that counts towards a target: what returns to unrestricted funds, and, where the scenario
 * asks for it, what is expected to be delivered.
 */
final class CountedShare {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final Map<String, BigDecimal> returnShareByService = new HashMap<>();
    private final boolean confidenceAdjusted;
    private final DefaultParameters parameters;

    CountedShare(Question question) {
        this.confidenceAdjusted = question.scenario().confidenceAdjusted();
        this.parameters = question.parameters();
        Map<String, FundingSource> sources = question.document().fundingSources().stream()
                .collect(Collectors.toMap(FundingSource::reference, Function.identity()));
        for (Service service : question.document().services()) {
            returnShareByService.put(service.reference(), returnShare(service, sources));
        }
    }

    /** Between 0 and 1. */
    BigDecimal of(Measure measure) {
        BigDecimal returned = measure.service() == null
                ? BigDecimal.ONE
                : returnShareByService.getOrDefault(measure.service(), BigDecimal.ONE);
        return confidenceAdjusted ? returned.multiply(delivery(measure)) : returned;
    }

    /** Each amount times the share, rounded so that the rounded amounts add up to their rounded total. */
    static List<Long> counted(List<Long> amounts, BigDecimal share) {
        List<Long> counted = new ArrayList<>();
        long sum = 0;
        long given = 0;
        for (long amount : amounts) {
            sum += amount;
            long upToHere = counted(sum, share);
            counted.add(upToHere - given);
            given = upToHere;
        }
        return counted;
    }

    static long counted(long amount, BigDecimal share) {
        return BigDecimal.valueOf(amount).multiply(share).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal returnShare(Service service, Map<String, FundingSource> sources) {
        BigDecimal kept = BigDecimal.ZERO;
        for (FundingShare share : service.funding()) {
            FundingSource source = sources.get(share.fundingSource());
            if (source != null && source.restricted()) {
                BigDecimal notReturned = WHOLE.subtract(BigDecimal.valueOf(source.returnShareBasisPoints()));
                kept = kept.add(notReturned.multiply(BigDecimal.valueOf(share.shareBasisPoints())));
            }
        }
        return BigDecimal.ONE.subtract(kept.divide(WHOLE.multiply(WHOLE)));
    }

    private BigDecimal delivery(Measure measure) {
        if (measure.maturity() == Maturity.IN_DELIVERY && measure.rag() != null) {
            return parameters.value("delivery-" + measure.rag().name());
        }
        return switch (measure.maturity()) {
            case REPLACED, FAILED -> BigDecimal.ZERO;
            case IN_DELIVERY -> parameters.value("delivery-" + Maturity.FULLY_DEVELOPED);
            default -> parameters.value("delivery-" + measure.maturity());
        };
    }
}
