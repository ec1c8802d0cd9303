package org.evenkeel.impact.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.CourseBuilder;
import org.evenkeel.impact.model.LastingLoss;
import org.evenkeel.impact.model.ModelPartners;
import org.evenkeel.impact.model.ModelTeams;
import org.evenkeel.impact.model.ModelWorks;
import org.evenkeel.impact.model.RunCosts;
import org.evenkeel.impact.model.Simulation;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.Breakpoint;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.ChoicePrice;

/** Twelve teams of 40 at £40,000, each with its service; a measure a team in two depths and four starts; random plans. */
final class PricedSample {

    static final int HORIZON = 36;
    private static final int TEAMS = 12;
    private static final int EMPLOYEES = 40;
    private static final long PAY = 40L * 4_000_000;
    private static final long BUDGET = PAY * 14 / 10 / 12;
    private static final int[] STARTS = { 0, 3, 6, 9 };
    private static final int AWARD_DAYS = 180;

    private final Random random;
    private final ParameterSet shipped = ParameterSet.shipped();
    private final ParameterValues central = ParameterValues.central(shipped);
    private final Baseline baseline = baseline();
    private final List<Taken> choices = new ArrayList<>();
    private final RecoveryPricesResponse prices;
    private final Map<String, Long> ofChoice = new HashMap<>();

    /** One choice: so many of a team leave in a month, and its service's level falls. */
    record Taken(int team, int leaving, int lossBasisPoints, int start) {

        private String id() {
            return "m%d/%d/%d".formatted(team, leaving, start);
        }
    }

    PricedSample(Random random) {
        this.random = random;
        for (int team = 0; team < TEAMS; team++) {
            int part = 1 + random.nextInt(3);
            int full = part + 1 + random.nextInt(4);
            double promisedAway = 0.5 + random.nextDouble() * 0.6;
            for (int start : STARTS) {
                for (int leaving : new int[] { part, full }) {
                    choices.add(new Taken(team, leaving, (int) (promisedAway * leaving * 10_000 / EMPLOYEES), start));
                }
            }
        }
        this.prices = new PriceList(shipped).of(request(choices));
        prices.choices().forEach(price -> ofChoice.put(price.choiceId(),
                price.components().values().stream().mapToLong(Long::longValue).sum()));
    }

    RecoveryPricesResponse prices() {
        return prices;
    }

    /** One to ten of a team leave, and the level stays promised. */
    List<ChoicePrice> deepening() {
        List<Taken> deeper = new ArrayList<>();
        for (int leaving = 1; leaving <= 10; leaving++) {
            deeper.add(new Taken(0, leaving, 0, 0));
        }
        return new PriceList(shipped).of(request(deeper)).choices();
    }

    List<ChoicePrice> delaying() {
        return new PriceList(shipped).of(request(Arrays.stream(STARTS).mapToObj(start -> new Taken(0, 4, 0, start)).toList()))
                .choices();
    }

    private static RecoveryPricesRequest request(List<Taken> choices) {
        List<PricedTeam> teams = new ArrayList<>();
        List<PricedService> services = new ArrayList<>();
        for (int team = 0; team < TEAMS; team++) {
            teams.add(new PricedTeam("t" + team, "s" + team, EMPLOYEES, PAY, 0));
            services.add(new PricedService("s" + team, 1 + team % 4, BUDGET));
        }
        return new RecoveryPricesRequest(new UUID(0, 1), HORIZON, teams, services, List.of(),
                choices.stream().map(choice -> new PricedChoice(choice.id(), "m" + choice.team(), "s" + choice.team(),
                        List.of("t" + choice.team()), List.of(), choice.start(), choice.leaving(), choice.leaving(),
                        choice.leaving() * 100L, choice.lossBasisPoints(), AWARD_DAYS)).toList(),
                null);
    }

    /** Each measure is taken in one future of two, in any depth and month. */
    List<Taken> plan() {
        List<Taken> plan = new ArrayList<>();
        int perTeam = STARTS.length * 2;
        int size = 1 + random.nextInt(TEAMS);
        for (int team = 0; team < TEAMS; team++) {
            if (random.nextInt(TEAMS) < size) {
                plan.add(choices.get(team * perTeam + random.nextInt(perTeam)));
            }
        }
        return plan;
    }

    static double saving(List<Taken> plan) {
        return plan.stream().mapToDouble(taken -> taken.leaving() * (12.0 - taken.start())).sum();
    }

    /** Parts a to d, as a solver adds them up: one round touches teams and organisation once. */
    double price(List<Taken> plan) {
        double price = plan.isEmpty() ? 0 : organisation();
        Set<String> touched = new HashSet<>();
        for (Taken taken : plan) {
            price += ofChoice.getOrDefault(taken.id(), 0L);
            price += prices.servicePointMonths().get(taken.team()).pencePerPointMonth() * taken.lossBasisPoints() / 100.0
                    * (HORIZON - taken.start());
            if (touched.add("t" + taken.team())) {
                price += prices.teamTouched().get(taken.team()).pence();
            }
            price += charge(prices.teamShareCharges().get(taken.team()).breakpoints(),
                    taken.leaving() * 10_000.0 / EMPLOYEES);
        }
        return price;
    }

    private long organisation() {
        Long pence = prices.organisationTouchedPence();
        return pence == null ? 0 : pence;
    }

    private static double charge(List<Breakpoint> breakpoints, double share) {
        for (int i = 1; i < breakpoints.size(); i++) {
            Breakpoint one = breakpoints.get(i - 1);
            Breakpoint next = breakpoints.get(i);
            if (share <= next.shareBasisPoints()) {
                return one.pence() + (share - one.shareBasisPoints()) / (next.shareBasisPoints() - one.shareBasisPoints())
                        * (next.pence() - one.pence());
            }
        }
        return breakpoints.get(breakpoints.size() - 1).pence();
    }

    /** Recovery cost and lasting loss of the whole model at central parameters. */
    double model(List<Taken> plan) {
        CourseBuilder builder = new CourseBuilder(baseline, HORIZON);
        for (Taken taken : plan) {
            builder.announce(taken.team(), taken.leaving(), taken.start() - 3, taken.start());
            builder.leave(taken.team(), taken.start(), taken.leaving(), 0, 0);
            builder.changeLevel(taken.team(), taken.start(), taken.lossBasisPoints() / 10_000.0,
                    taken.lossBasisPoints() / 10_000.0);
            double dayPay = taken.leaving() * (double) PAY / EMPLOYEES / 365.25;
            builder.money().exposed().awardKept()[taken.start()] += dayPay * AWARD_DAYS;
            builder.money().exposed().dayPayKept()[taken.start()] += dayPay;
        }
        Course course = builder.build(Conduct.UNKNOWN);
        RunCosts run = new Simulation(baseline, course).run(central).costs();
        RunCosts nothing = new Simulation(baseline, Course.nothing(baseline, HORIZON, Conduct.UNKNOWN)).run(central).costs();
        double cost = Arrays.stream(LastingLoss.pence(baseline, course, central)).sum();
        for (int t = 0; t < HORIZON; t++) {
            cost += run.hiring()[t] - nothing.hiring()[t] + run.overtime()[t] - nothing.overtime()[t] + run.clearing()[t]
                    - nothing.clearing()[t] + run.lapsed()[t] - nothing.lapsed()[t] + run.exposure()[t];
        }
        return cost + run.waiting()[HORIZON - 1] - nothing.waiting()[HORIZON - 1];
    }

    private static Baseline baseline() {
        ModelTeams teams = new ModelTeams(new double[TEAMS], new double[TEAMS], new double[TEAMS], new double[TEAMS],
                new double[TEAMS], new int[TEAMS]);
        ModelWorks works = new ModelWorks(TEAMS, new double[TEAMS], new double[TEAMS], new int[TEAMS]);
        for (int team = 0; team < TEAMS; team++) {
            teams.employees()[team] = EMPLOYEES;
            teams.ftePerEmployee()[team] = 1;
            teams.annualPayPence()[team] = PAY;
            teams.workOf()[team] = team;
            works.level()[team] = 1;
            works.monthlyBudgetPence()[team] = BUDGET;
            works.tier()[team] = 1 + team % 4;
        }
        return new Baseline(teams, works, new ModelPartners(new double[0], new double[0], new double[0], new double[0]),
                ImpactParameter.ABSENCE_DAYS_PUBLIC);
    }
}
