package org.evenkeel.planning.phasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.measure.CapacityUse;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.measure.ServiceEffect;

/** Builds a measure with one option for tests; saves £365 a year unless told otherwise. */
final class SavingOption {

    private final List<OneOffCost> oneOffCosts = new ArrayList<>();
    private final List<PostRemoval> posts = new ArrayList<>();
    private final List<ServiceEffect> serviceEffects = new ArrayList<>();
    private final List<CapacityUse> capacityUses = new ArrayList<>();
    private long fullYearPence = 36_500;
    private Long firstYearPence;
    private long nonRecurrentPence;
    private long lossPence;
    private LocalDate publishedStart;
    private LocalDate earliestStart;
    private LocalDate latestStart;
    private int monthsToEffect;
    private MeasureKind kind = MeasureKind.EFFICIENCY;
    private String service;

    SavingOption dismissing(String pool, String fte) {
        posts.add(new PostRemoval(pool, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                new BigDecimal(fte)));
        return this;
    }

    SavingOption removing(PostRemoval removal) {
        posts.add(removal);
        return this;
    }

    SavingOption saving(long recurrent, long once) {
        fullYearPence = recurrent;
        nonRecurrentPence = once;
        return this;
    }

    SavingOption published(long firstYear, String start) {
        firstYearPence = firstYear;
        publishedStart = start == null ? null : LocalDate.parse(start);
        return this;
    }

    SavingOption losing(long pence) {
        lossPence = pence;
        return this;
    }

    SavingOption effectiveAfterMonths(int months) {
        monthsToEffect = months;
        return this;
    }

    SavingOption between(String earliest, String latest) {
        earliestStart = earliest == null ? null : LocalDate.parse(earliest);
        latestStart = latest == null ? null : LocalDate.parse(latest);
        return this;
    }

    SavingOption costing(OneOffCost.Kind costKind, long pence, FundingRoute route) {
        oneOffCosts.add(new OneOffCost(costKind, pence, route));
        return this;
    }

    SavingOption lowering(String loweredService, int basisPoints) {
        serviceEffects.add(new ServiceEffect(loweredService, basisPoints, 0, null));
        return this;
    }

    SavingOption using(String capacity, Long... byMonth) {
        capacityUses.add(new CapacityUse(capacity, List.of(byMonth)));
        return this;
    }

    SavingOption of(MeasureKind changed, String ownService) {
        kind = changed;
        service = ownService;
        return this;
    }

    Measure measure() {
        Option option = new Option("deep", "Deep", fullYearPence, firstYearPence, nonRecurrentPence, publishedStart, lossPence,
                0, 0, monthsToEffect, earliestStart, latestStart, oneOffCosts, posts, serviceEffects, List.of(), capacityUses,
                List.of());
        return new Measure("M1", "Measure", null, null, service, kind, null, Maturity.PLAN_IN_PROGRESS, null, false, false,
                null, null, null, List.of(option), null);
    }

    MeasureChoices choices(SmallOrganisation organisation) {
        return Choices.of(measure(), organisation.context());
    }
}
