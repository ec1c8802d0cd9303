package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.CapacityUnit;
import org.evenkeel.planning.phasing.CapacityInMonth;
import org.evenkeel.planning.phasing.FinancialYear;

/**
 * What the executive team can carry, from its readiness. Where the organisation states a capacity in points of change by month,
 * readiness takes the place of its amounts; else there is a capacity in days of which every measure uses as many a month as the
 * default parameter says, from its start until it is in effect.
 */
public final class ExecutiveCapacity {

    /** What the capacity is called where the organisation states none. */
    public static final String REFERENCE = "executive-team";
    /** Parameter: working days of the executive team that a measure takes a month. */
    public static final String DAYS_A_MONTH = "executive-days-a-month";
    /** Parameter: points of change that a working day of the executive team can carry. */
    public static final String POINTS_A_DAY = "change-points-a-day";

    private static final String NAME = "The executive team's days for change";
    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private final Question question;
    private final NavigableMap<YearMonth, Integer> days;

    ExecutiveCapacity(Question question) {
        this.question = question;
        this.days = new TreeMap<>(question.circumstances().executiveDays());
    }

    boolean known() {
        return !days.isEmpty();
    }

    /** The capacity in points of change that readiness speaks of; empty where there is none. */
    public static Optional<Capacity> stated(List<Capacity> capacities) {
        return capacities.stream().filter(capacity -> capacity.unit() == CapacityUnit.CHANGE_POINTS)
                .filter(capacity -> capacity.total() == null).findFirst();
    }

    /** The organisation's capacities with what readiness says in its place. */
    List<Capacity> capacities() {
        List<Capacity> all = new ArrayList<>(question.document().capacities());
        if (!known()) {
            return all;
        }
        Optional<Capacity> stated = stated(all);
        if (stated.isPresent()) {
            Capacity old = stated.get();
            all.set(all.indexOf(old), new Capacity(old.reference(), old.name(), old.unit(), null,
                    byMonth(question.parameters().value(POINTS_A_DAY)), old.fundingRoute()));
        } else {
            all.add(new Capacity(REFERENCE, NAME, CapacityUnit.DAY_HUNDREDTHS, null, byMonth(HUNDREDTHS), null));
        }
        return all;
    }

    /** What a choice uses where the organisation does not say. */
    List<CapacityInMonth> uses(int startMonth, int effectMonth) {
        if (!known() || stated(question.document().capacities()).isPresent()) {
            return List.of();
        }
        long amount = question.parameters().value(DAYS_A_MONTH).multiply(HUNDREDTHS).setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        List<CapacityInMonth> uses = new ArrayList<>();
        for (int month = Math.max(0, startMonth); month <= Math.max(startMonth, effectMonth - 1); month++) {
            uses.add(new CapacityInMonth(REFERENCE, month, amount));
        }
        return uses;
    }

    private List<Long> byMonth(BigDecimal aDay) {
        FinancialYear year = question.year();
        List<Long> amounts = new ArrayList<>();
        for (int month = 0; month < question.scenario().horizonMonths(); month++) {
            BigDecimal known = BigDecimal.valueOf(in(YearMonth.from(year.monthStart(month))));
            amounts.add(known.multiply(aDay).setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
        return amounts;
    }

    /** Before the first month known the first, after it the last known up to then. */
    private int in(YearMonth month) {
        var known = days.floorEntry(month);
        return known == null ? days.firstEntry().getValue() : known.getValue();
    }
}
