package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.CapacityUnit;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.phasing.CapacityInMonth;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasedOneOffCost;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.rule.RuleThreshold;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningEffects;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningStaffEffects;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/**
 * What a choice does to people, services and capacities, by the places of the facts. Months before the year fall on its first.
 */
final class EffectsConverter {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final int PER_CENT = 100;
    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private final Question question;
    private final Facts facts;
    private final Map<String, Pool> pools;
    private final Map<String, BigDecimal> teamFte;

    EffectsConverter(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
        this.pools = question.document().pools().stream().collect(Collectors.toMap(Pool::reference, Function.identity()));
        this.teamFte = pools.values().stream()
                .collect(Collectors.toMap(Pool::team, EffectsConverter::posts, BigDecimal::add));
    }

    PlanningEffects convert(PhasedChoice choice, List<Long> cash, PlanningStaffEffects staff) {
        return new PlanningEffects(dismissals(choice), removedFte(choice), levelLosses(choice),
                inMonths(uses(choice)), inMonths(gains(choice)), ChoiceConverter.nonZero(cash), removedShares(choice),
                touched(choice), staff);
    }

    private List<PlanningDismissal> dismissals(PhasedChoice choice) {
        return choice.people().dismissals().stream()
                .map(one -> new PlanningDismissal(facts.establishments.of(one.establishment()), one.employees(),
                        one.takesEffect().toEpochDay()))
                .toList();
    }

    private List<PlanningAmount> removedFte(PhasedChoice choice) {
        return choice.people().postsRemoved().stream().filter(removed -> removed.totalHundredths() > 0)
                .map(removed -> new PlanningAmount(facts.pools.of(removed.pool()), removed.totalHundredths()))
                .toList();
    }

    private List<PlanningLevelLoss> levelLosses(PhasedChoice choice) {
        int from = Math.max(0, choice.effects().fromMonth());
        if (from >= question.scenario().horizonMonths()) {
            return List.of();
        }
        Map<Integer, Integer> byService = new TreeMap<>();
        choice.effects().services().forEach(effect -> byService.merge(facts.services.of(effect.service()),
                effect.levelLossBasisPoints(), Integer::sum));
        return byService.entrySet().stream().filter(loss -> loss.getValue() != 0)
                .map(loss -> new PlanningLevelLoss(loss.getKey(), from, loss.getValue()))
                .toList();
    }

    /** Stated uses, and one-off costs on the money that stands for their route. */
    private Collection<CapacityInMonth> uses(PhasedChoice choice) {
        List<CapacityInMonth> uses = new ArrayList<>(choice.effects().capacityUses());
        uses.addAll(facts.executives().uses(choice.startMonth(), choice.effects().fromMonth()));
        for (PhasedOneOffCost cost : choice.oneOffCosts()) {
            question.document().capacities().stream().filter(capacity -> pays(capacity, cost))
                    .map(fund -> new CapacityInMonth(fund.reference(), cost.month(), cost.pence()))
                    .findFirst().ifPresent(uses::add);
        }
        return uses;
    }

    private static boolean pays(Capacity capacity, PhasedOneOffCost cost) {
        return capacity.unit() == CapacityUnit.PENCE && capacity.fundingRoute() == cost.route();
    }

    /** Less of what comes once pressure has started. */
    private Collection<CapacityInMonth> gains(PhasedChoice choice) {
        LocalDate pressure = question.scenario().pressureStart();
        FinancialYear year = question.year();
        int percent = question.thresholds().of(RuleThreshold.GAIN_UNDER_PRESSURE);
        return choice.effects().capacityGains().stream()
                .map(gain -> pressure != null && !year.monthStart(gain.month()).isBefore(pressure)
                        ? new CapacityInMonth(gain.capacity(), gain.month(), gain.amount() * percent / PER_CENT)
                        : gain)
                .toList();
    }

    private List<PlanningMonthly> inMonths(Collection<CapacityInMonth> amounts) {
        Map<Integer, Map<Integer, Long>> byCapacityAndMonth = new TreeMap<>();
        for (CapacityInMonth one : amounts) {
            int month = Math.max(0, one.month());
            if (month < question.scenario().horizonMonths() && one.amount() > 0) {
                byCapacityAndMonth.computeIfAbsent(facts.capacities.of(one.capacity()), any -> new TreeMap<>())
                        .merge(month, one.amount(), Long::sum);
            }
        }
        List<PlanningMonthly> monthly = new ArrayList<>();
        byCapacityAndMonth.forEach((capacity, months) -> months
                .forEach((month, amount) -> monthly.add(new PlanningMonthly(capacity, month, amount))));
        return monthly;
    }

    private List<PlanningMonthly> removedShares(PhasedChoice choice) {
        int month = Math.max(0, choice.effects().fromMonth());
        if (month >= question.scenario().horizonMonths()) {
            return List.of();
        }
        Map<String, Long> hundredthsByTeam = new TreeMap<>();
        for (PostsRemoved removed : choice.people().postsRemoved()) {
            Pool pool = Objects.requireNonNull(pools.get(removed.pool()), removed.pool());
            hundredthsByTeam.merge(pool.team(), removed.totalHundredths(), Long::sum);
        }
        List<PlanningMonthly> shares = new ArrayList<>();
        hundredthsByTeam.forEach((team, hundredths) -> {
            long share = share(hundredths, teamFte.getOrDefault(team, BigDecimal.ZERO));
            if (share > 0) {
                shares.add(new PlanningMonthly(facts.teams.of(team), month, share));
            }
        });
        return shares;
    }

    private static long share(long hundredths, BigDecimal fte) {
        if (fte.signum() == 0) {
            return hundredths > 0 ? WHOLE.longValue() : 0;
        }
        BigDecimal share = BigDecimal.valueOf(hundredths).multiply(WHOLE)
                .divide(fte.multiply(HUNDREDTHS), 0, RoundingMode.CEILING);
        return share.min(WHOLE).longValue();
    }

    /** Teams that people leave, partners that lose by it, and, where anybody leaves, the organisation, which all see. */
    private List<Integer> touched(PhasedChoice choice) {
        List<Integer> touched = new ArrayList<>();
        choice.teamsTouched().forEach(team -> touched.add(facts.touchable(PlanningTouchable.Kind.TEAM, team)));
        choice.partnersHarmed()
                .forEach(partner -> touched.add(facts.touchable(PlanningTouchable.Kind.PARTNER, partner)));
        if (choice.people().employees() > 0) {
            touched.add(facts.touchable(PlanningTouchable.Kind.ORGANISATION, ""));
        }
        return touched.stream().sorted().toList();
    }

    private static BigDecimal posts(Pool pool) {
        return pool.fte().add(pool.vacantFte()).add(pool.agencyFte());
    }
}
