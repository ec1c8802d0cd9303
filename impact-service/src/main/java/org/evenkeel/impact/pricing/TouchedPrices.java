package org.evenkeel.impact.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.pricing.PricedScenario.Work;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.TeamTouched;

/** Part (b) for teams and the organisation: the shock, at the size typical of this scenario. */
final class TouchedPrices {

    private static final double REFERENCE_PAY = 1e9;
    private static final int MOST_ROUNDS = 2;
    private static final double FINENESS = 1_000;
    /** Of the most that the scenario could dismiss, what a plan typically does. */
    private static final double TYPICAL = 0.5;

    private final PricedScenario scenario;
    private final WorkRuns runs;
    private final Map<Blow, Double> shareOfPay = new HashMap<>();

    /** The shock of a team costs a share of its pay that depends on these alone. */
    private record Blow(long shareThousandths, int rounds) {
    }

    TouchedPrices(PricedScenario scenario, ParameterValues central, ImpactParameter absenceDays) {
        this.scenario = scenario;
        this.runs = new WorkRuns(scenario.request().horizonMonths(), absenceDays, central);
    }

    List<TeamTouched> teams() {
        Map<String, double[]> shares = typicalShares();
        List<TeamTouched> touched = new ArrayList<>();
        for (PricedTeam team : scenario.request().teams()) {
            double[] sumAndCount = shares.getOrDefault(team.id(), new double[2]);
            double share = sumAndCount[1] > 0 ? sumAndCount[0] / sumAndCount[1] : 0;
            int rounds = team.changeRoundsLast24Months() == null ? 0 : team.changeRoundsLast24Months();
            Blow blow = new Blow(Math.round(share * FINENESS), Math.min(MOST_ROUNDS, rounds));
            double ofPay = team.employees() == 0 ? 0 : shareOfPay.computeIfAbsent(blow, this::shareOfPay);
            touched.add(new TeamTouched(team.id(), PriceList.pence(ofPay * team.annualPayPence())));
        }
        return touched;
    }

    private double shareOfPay(Blow blow) {
        Work team = new Work("", false, 1, REFERENCE_PAY);
        return runs.announced(team, blow.shareThousandths() / FINENESS, blow.rounds()).total() / REFERENCE_PAY;
    }

    /** Sum and count of the shares that choices take of each team where they take anybody. */
    private Map<String, double[]> typicalShares() {
        Map<String, double[]> shares = new HashMap<>();
        for (PricedChoice choice : scenario.request().choices()) {
            long employees = scenario.together(choice.teamIds()).employees();
            if (employees > 0 && choice.employeesLeaving() > 0) {
                double share = Math.min(1, (double) choice.employeesLeaving() / employees);
                for (String team : choice.teamIds()) {
                    double[] sumAndCount = shares.computeIfAbsent(team, ignored -> new double[2]);
                    sumAndCount[0] += share;
                    sumAndCount[1]++;
                }
            }
        }
        return shares;
    }

    /** What all see of a plan of typical size; none where nobody can be dismissed. */
    long organisation() {
        Work everybody = scenario.together(scenario.request().teams().stream().map(PricedTeam::id).toList());
        if (everybody.employees() == 0) {
            return 0;
        }
        Map<String, int[]> most = new HashMap<>();
        for (PricedChoice choice : scenario.request().choices()) {
            int[] ofMeasure = most.computeIfAbsent(choice.measureId(), ignored -> new int[2]);
            ofMeasure[0] = Math.max(ofMeasure[0], choice.employeesLeaving());
            ofMeasure[1] = Math.max(ofMeasure[1], choice.employeesDismissed());
        }
        long leaving = most.values().stream().mapToLong(each -> each[0]).sum();
        long dismissed = most.values().stream().mapToLong(each -> each[1]).sum();
        return PriceList.pence(runs.seen(everybody, share(leaving, everybody), share(dismissed, everybody)).total());
    }

    private static double share(long people, Work everybody) {
        return Math.min(1, TYPICAL * people / everybody.employees());
    }
}
