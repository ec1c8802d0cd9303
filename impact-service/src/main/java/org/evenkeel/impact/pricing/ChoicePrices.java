package org.evenkeel.impact.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.pricing.PricedScenario.Work;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.ChoicePrice;
import org.jspecify.annotations.Nullable;

/**
 * Part (a). Choices that differ in their start alone are run once: the later the start, the fewer months of it are left. People
 * leave
 * and levels fall in the month of the start.
 */
final class ChoicePrices {

    /** Names of the components; planning knows process exposure by the same name. */
    static final String HIRING = "hiring";
    static final String OVERTIME = "overtime";
    static final String CLEARING = "clearing";
    static final String PROCESS_EXPOSURE = "process exposure";
    static final String PARTNER_CONTRIBUTION = "partner contribution";

    private static final double BASIS_POINTS = 10_000;
    private static final double DAYS_A_YEAR = 365.25;

    private final PricedScenario scenario;
    private final ParameterValues central;
    private final WorkRuns runs;
    private final PartnerPrices partners;
    private final Map<Alike, @Nullable WorkCosts> known = new HashMap<>();

    /** What a choice does, its start left out. */
    private record Alike(@Nullable String service, List<String> teams, int leaving, int levelLossBasisPoints) {
    }

    ChoicePrices(PricedScenario scenario, ParameterValues central, ImpactParameter absenceDays, PartnerPrices partners) {
        this.scenario = scenario;
        this.central = central;
        this.partners = partners;
        this.runs = new WorkRuns(scenario.request().horizonMonths(), absenceDays, central);
    }

    List<ChoicePrice> prices() {
        List<ChoicePrice> prices = new ArrayList<>();
        for (PricedChoice choice : scenario.request().choices()) {
            prices.add(new ChoicePrice(choice.id(), components(choice)));
        }
        return prices;
    }

    private Map<String, Long> components(PricedChoice choice) {
        Map<String, Long> components = new LinkedHashMap<>();
        WorkCosts costs = known.computeIfAbsent(
                new Alike(choice.serviceId(), choice.teamIds(), choice.employeesLeaving(), choice.levelLossBasisPoints()),
                this::costs);
        int last = scenario.request().horizonMonths() - 1 - choice.startMonth();
        if (costs != null && last >= 0) {
            put(components, HIRING, costs.hiring()[last]);
            put(components, OVERTIME, costs.overtime()[last]);
            put(components, CLEARING, costs.clearing()[last]);
        }
        put(components, PROCESS_EXPOSURE, exposure(choice));
        put(components, PARTNER_CONTRIBUTION, partners.ofChoice(choice));
        return components;
    }

    private static void put(Map<String, Long> components, String name, double pence) {
        if (PriceList.pence(pence) > 0) {
            components.put(name, PriceList.pence(pence));
        }
    }

    @Nullable
    private WorkCosts costs(Alike choice) {
        Map<String, Long> touched = scenario.touched(choice.teams());
        long employees = touched.values().stream().mapToLong(Long::longValue).sum();
        if (employees == 0 || choice.leaving() == 0) {
            return null;
        }
        double share = Math.min(1, (double) choice.leaving() / employees);
        double loss = choice.levelLossBasisPoints() / BASIS_POINTS;
        WorkCosts sum = WorkCosts.none(scenario.request().horizonMonths());
        for (Work work : scenario.works(touched)) {
            double leaving = share * touched.getOrDefault(work.id(), 0L);
            boolean falls = work.id().equals("service " + choice.service());
            sum = sum.and(runs.leaving(work, leaving, falls ? loss : 0));
        }
        return sum;
    }

    /** Dismissed × probability × (the law's largest award + claims, in days) × a day's pay. */
    private double exposure(PricedChoice choice) {
        Work teams = scenario.together(choice.teamIds());
        if (choice.employeesDismissed() == 0 || teams.employees() == 0) {
            return 0;
        }
        double days = choice.protectiveAwardDays() == null ? central.of(ImpactParameter.PROTECTIVE_AWARD_DAYS)
                : choice.protectiveAwardDays();
        return choice.employeesDismissed() * central.of(ImpactParameter.PROCESS_FAILS_RULES_KEPT)
                * (days + central.of(ImpactParameter.TRIBUNAL_DAYS)) * teams.annualPay() / teams.employees() / DAYS_A_YEAR;
    }
}
