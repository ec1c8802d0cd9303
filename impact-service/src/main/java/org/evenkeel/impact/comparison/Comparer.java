package org.evenkeel.impact.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.evenkeel.impact.assessment.AssessmentFigures;
import org.evenkeel.impact.assessment.FigureUnit;
import org.evenkeel.impact.assessment.Simulated;
import org.evenkeel.impact.assessment.Simulator;
import org.evenkeel.impact.assessment.Trajectory;
import org.evenkeel.impact.ensemble.Comparison;
import org.evenkeel.impact.ensemble.Comparison.FuturesCounted;
import org.evenkeel.impact.ensemble.MonthlySeries;
import org.evenkeel.impact.ensemble.Quantiles;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.ranking.PlanRanking;
import org.evenkeel.impact.ranking.RankedBy;
import org.evenkeel.impact.ranking.Turning;

/** From plans that can be compared to what is told of them. */
final class Comparer {

    private static final double BASIS_POINTS = 10_000;
    private static final double THOUSANDTHS = 1_000;
    private static final double HUNDREDTHS = 100;
    private static final List<RankedBy> ORDERS = List.of(RankedBy.NET_BENEFIT, RankedBy.RECOVERY_COST);

    private final Simulator simulator;
    private final ParameterSet parameters;
    private final List<NamedQuestion> plans;

    Comparer(Simulator simulator, ParameterSet parameters, List<NamedQuestion> plans) {
        this.simulator = simulator;
        this.parameters = parameters;
        this.plans = plans;
    }

    private record Places(int one, int other) {
    }

    ComparisonContent content() {
        List<Simulated> simulated = plans.stream().map(plan -> simulator.simulate(plan.question(), parameters)).toList();
        Comparison comparison = new Comparison(simulated.stream().map(Simulated::columns).toList());
        List<Places> places = new ArrayList<>();
        for (int one = 0; one < plans.size(); one++) {
            for (int other = one + 1; other < plans.size(); other++) {
                places.add(new Places(one, other));
            }
        }
        List<List<PairOrder>> orders = orders(places, simulated);
        List<PlanPair> pairs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            pairs.add(pair(places.get(i), comparison, simulated, orders.get(i)));
        }
        List<ComparedPlan> compared = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            compared.add(plan(plans.get(i), simulated.get(i)));
        }
        return new ComparisonContent(parameters.version(), plans.get(0).question().seedOrUsual(), comparison.draws(),
                comparison.months(), plans.get(0).question().firstMonth(), compared, pairs);
    }

    private static ComparedPlan plan(NamedQuestion plan, Simulated simulated) {
        return new ComparedPlan(plan.name(), plan.assessmentId(), plan.question().planId(), plan.question().kind(),
                plan.question().contentSha256(), simulated.content().figures(),
                simulated.content().trajectories().organisationLevel(),
                simulated.content().trajectories().commitmentLoss(), simulated.content().trajectories().netBenefit());
    }

    /** What takes longest, all pairs at once. */
    private List<List<PairOrder>> orders(List<Places> places, List<Simulated> simulated) {
        List<Callable<PairOrder>> tasks = new ArrayList<>();
        for (Places each : places) {
            for (RankedBy by : ORDERS) {
                tasks.add(() -> {
                    PlanRanking ranking = new Turning(parameters, by).between(simulated.get(each.one()).ensemble(),
                            simulated.get(each.other()).ensemble());
                    return PairOrder.of(ranking, plans.get(each.one()).name(), plans.get(each.other()).name());
                });
            }
        }
        List<PairOrder> all = simulator.all(tasks);
        List<List<PairOrder>> ofPairs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            ofPairs.add(List.copyOf(all.subList(i * ORDERS.size(), (i + 1) * ORDERS.size())));
        }
        return ofPairs;
    }

    private PlanPair pair(Places pair, Comparison comparison, List<Simulated> simulated, List<PairOrder> orders) {
        List<PairAspect> aspects = Arrays.stream(Aspect.values()).map(aspect -> aspect(aspect, pair, comparison)).toList();
        String first = plans.get(pair.one()).name();
        String second = plans.get(pair.other()).name();
        AssessmentFigures ofOne = simulated.get(pair.one()).content().figures();
        AssessmentFigures ofOther = simulated.get(pair.other()).content().figures();
        boolean openEnded = ofOne.recoveryMonth().p50() == null || ofOther.recoveryMonth().p50() == null;
        PairParagraph words = new PairParagraph(first, second, aspects, ofOne.moneyMonths(), openEnded);
        return new PlanPair(first, second, words.of(orders), aspects,
                fans(pair, comparison), orders);
    }

    private static PairAspect aspect(Aspect aspect, Places pair, Comparison comparison) {
        FuturesCounted counted = comparison.counted(pair.one(), pair.other(), aspect.figure());
        Quantiles difference = comparison.difference(pair.one(), pair.other(), aspect.figure());
        int better = aspect.moreIsBetter() ? counted.more() : counted.less();
        int worse = aspect.moreIsBetter() ? counted.less() : counted.more();
        int first = basisPoints(better, comparison);
        int second = basisPoints(worse, comparison);
        return new PairAspect(aspect, first, (int) BASIS_POINTS - first - second, second, aspect.unit(),
                Math.round(difference.p10() * aspect.scale()), Math.round(difference.p50() * aspect.scale()),
                Math.round(difference.p90() * aspect.scale()));
    }

    private static int basisPoints(int futures, Comparison comparison) {
        return (int) (futures * (long) BASIS_POINTS / comparison.draws());
    }

    private static PairFans fans(Places pair, Comparison comparison) {
        return new PairFans(fan(pair, comparison, MonthlySeries.ORGANISATION_LEVEL, FigureUnit.BASIS_POINTS, BASIS_POINTS),
                fan(pair, comparison, MonthlySeries.COMMITMENT_LOSS, FigureUnit.THOUSANDTHS_OF_SD, THOUSANDTHS),
                fan(pair, comparison, MonthlySeries.QUITS, FigureUnit.HUNDREDTHS_OF_EMPLOYEES, HUNDREDTHS),
                fan(pair, comparison, MonthlySeries.CAPACITY, FigureUnit.HUNDREDTHS_OF_FTE, HUNDREDTHS),
                fan(pair, comparison, MonthlySeries.NET_BENEFIT, FigureUnit.PENCE, 1));
    }

    private static Trajectory fan(Places pair, Comparison comparison, MonthlySeries series, FigureUnit unit, double scale) {
        List<Quantiles> fan = comparison.fan(pair.one(), pair.other(), series);
        return new Trajectory(unit, fan.stream().map(month -> Math.round(month.p10() * scale)).toList(),
                fan.stream().map(month -> Math.round(month.p50() * scale)).toList(),
                fan.stream().map(month -> Math.round(month.p90() * scale)).toList());
    }
}
