package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.parameter.DefaultParameters;

/**
 * The part of a measure's saving that counts towards a target: what returns to unrestricted funds, and, where the scenario
 * asks for it, what is expected to be delivered.
 */
public final class CountedShare {

    private final ReturnShares returnShares;
    private final boolean confidenceAdjusted;
    private final DefaultParameters parameters;

    CountedShare(Question question) {
        this.confidenceAdjusted = question.scenario().confidenceAdjusted();
        this.parameters = question.parameters();
        this.returnShares = new ReturnShares(question.document());
    }

    /** Between 0 and 1. */
    BigDecimal of(Measure measure) {
        BigDecimal returned = returnShares.of(measure.service());
        return confidenceAdjusted ? returned.multiply(delivery(measure)) : returned;
    }

    /** Each amount times the share, rounded so that the rounded amounts add up to their rounded total. */
    public static List<Long> counted(List<Long> amounts, BigDecimal share) {
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

    /** An amount times the share, half a penny rounded away from zero. */
    public static long counted(long amount, BigDecimal share) {
        return BigDecimal.valueOf(amount).multiply(share).setScale(0, RoundingMode.HALF_UP).longValueExact();
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
