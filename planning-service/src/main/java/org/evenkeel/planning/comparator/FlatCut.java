package org.evenkeel.planning.comparator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.measure.ServiceEffect;

/**
 * What a flat cut of one size does to one service, as two measures: other spending goes from the start, pay with the posts that
 * it is paid for.
 *
 * @param number of the service, from 1, for the measures' references
 * @param basisPoints size of the cut
 */
record FlatCut(ControllableSpending spending, int number, int basisPoints) {

    static final String OPTION = "flat";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    long payPence() {
        return ControllableSpending.share(spending.payPence(), basisPoints);
    }

    long nonPayPence() {
        return ControllableSpending.share(spending.nonPayPence(), basisPoints);
    }

    /** Vacant posts first, then agency staff, then posts that somebody holds. */
    PostRemoval removal(Pool pool) {
        BigDecimal share = spending.shareOfService(basisPoints);
        BigDecimal all = pool.fte().add(pool.vacantFte()).add(pool.agencyFte()).multiply(share);
        BigDecimal vacancy = all.min(pool.vacantFte());
        BigDecimal agency = all.subtract(vacancy).min(pool.agencyFte());
        return new PostRemoval(pool.reference(), vacancy, agency, BigDecimal.ZERO, BigDecimal.ZERO,
                all.subtract(vacancy).subtract(agency));
    }

    List<PostRemoval> removals() {
        return spending.pools().stream().map(this::removal).filter(removal -> removal.totalFte().signum() > 0).toList();
    }

    /** How far the service's level falls, where a share of its budget costs this share of its level. */
    int levelLossBasisPoints(BigDecimal levelLossPerShare) {
        return spending.shareOfService(basisPoints).multiply(levelLossPerShare).multiply(WHOLE)
                .setScale(0, RoundingMode.HALF_UP).min(WHOLE).intValueExact();
    }

    Measure nonPay() {
        return measure("other spending", nonPayPence(), List.of());
    }

    Measure pay() {
        return measure("pay", payPence(), removals());
    }

    /** Effects on the level are no part of it: they would call for public consultation, which a flat cut leaves out. */
    private Measure measure(String what, long fullYearPence, List<PostRemoval> removals) {
        Option option = new Option(OPTION, "The same share as everybody", fullYearPence, null, 0, null, 0, 0, 0, 0, null, null,
                List.of(), new ArrayList<>(removals), List.of(), List.of(), List.of(), List.of());
        String title = "%s: %s".formatted(spending.service().name(), what);
        return new Measure("across-the-board %d %s".formatted(number, what), title, null, spending.service().directorate(),
                spending.service().reference(), MeasureKind.NOT_STATED, null, Maturity.PLAN_IN_PROGRESS, null, false, false,
                null, null, null, List.of(option), null);
    }

    ServiceEffect effect(BigDecimal levelLossPerShare) {
        return new ServiceEffect(spending.service().reference(), levelLossBasisPoints(levelLossPerShare), 0, null);
    }
}
