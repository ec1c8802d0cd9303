package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.jspecify.annotations.Nullable;

/**
 * Part (e) of the cost: what it costs to depart from the plan approved last. People were told of it, consulted on it and began
 * to
 * work on it; doing a measure otherwise costs a share of its full-year saving, a month's move a small part of that.
 */
public final class Departure {

    /** Names of the parameters: shares of the full-year saving. */
    public static final String OTHERWISE = "departure-share";
    public static final String A_MONTH = "departure-share-a-month";

    private final Map<String, ApprovedChoice> approved;
    private final BigDecimal otherwise;
    private final BigDecimal aMonth;

    Departure(Question question) {
        approved = question.circumstances().approved().stream()
                .collect(Collectors.toMap(ApprovedChoice::measure, Function.identity()));
        DefaultParameters parameters = question.parameters();
        otherwise = parameters.value(OTHERWISE);
        aMonth = parameters.value(A_MONTH);
    }

    /** Pence of leaving the measure, 0 where that was approved or nothing was. */
    long ofLeaving(Measure measure) {
        ApprovedChoice before = approved.get(measure.reference());
        return before == null || before.option() == null ? 0 : share(before.fullYearPence(), otherwise);
    }

    /** Pence of this choice, 0 where it is what was approved or nothing was. */
    long of(PhasedChoice choice) {
        ApprovedChoice before = approved.get(choice.measure());
        if (before == null) {
            return 0;
        }
        if (!Objects.equals(before.option(), choice.option())) {
            long larger = Math.max(Math.abs(before.fullYearPence()), Math.abs(choice.saving().recurrentNetPence()));
            return share(larger, otherwise);
        }
        int moved = Math.abs(choice.startMonth() - month(before.startMonth(), choice));
        return share(before.fullYearPence(), aMonth.multiply(BigDecimal.valueOf(moved)).min(otherwise));
    }

    private static int month(@Nullable Integer approved, PhasedChoice choice) {
        return approved == null ? choice.startMonth() : approved;
    }

    private static long share(long pence, BigDecimal share) {
        return BigDecimal.valueOf(Math.abs(pence)).multiply(share).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
