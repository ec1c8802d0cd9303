package org.evenkeel.planning.solving;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningFund;
import org.evenkeel.planning.solving.model.PlanningPartner;
import org.evenkeel.planning.solving.model.PlanningRule;

/**
 * What a generated organisation holds besides for the rules on duties and fair shares, by the same recipe: amounts at
 * 0.5 ± 0.1 of what the plan without any limit uses. It draws numbers of its own, so that nothing else moves. Rules are hard
 * or weighed as they usually are in a public body.
 */
final class GeneratedDuties {

    private static final long PENCE_PER_BASIS_POINT = 1_000;
    private static final int ONE_PARTNER_IN = 20;
    private static final int ONE_FUND_IN = 40;
    private static final int MONTHS = GeneratedOrganisation.STARTS;
    private static final int DECEMBER = 8;
    private static final long FIRST_DAY = 20_000;
    private static final int MONTH_DAYS = 30;

    private final Random random;
    private final ProblemBuilder problem;
    private final GeneratedUse use;
    private final boolean section114;
    private long executiveDays;

    GeneratedDuties(long seed, ProblemBuilder problem, GeneratedUse use) {
        this.random = new Random(seed * 31 + 7);
        this.problem = problem;
        this.use = use;
        this.section114 = random.nextInt(3) == 0;
    }

    void add(List<GeneratedMeasure> measures) {
        for (int index = 0; index < Math.max(2, measures.size() / ONE_PARTNER_IN); index++) {
            problem.partners.add(new PlanningPartner("R" + index, "R" + index));
        }
        for (int index = 0; index < Math.max(2, measures.size() / ONE_FUND_IN); index++) {
            problem.funds.add(new PlanningFund("F" + index, "F" + index, 1_000_000 + random.nextInt(4_000_000)));
        }
        long[] alternatives = new long[problem.pools.size()];
        measures.forEach(measure -> {
            partners(measure);
            assessments(measure);
            funds(measure);
            executives(measure);
            payback(measure);
            alternatives[measure.team()] += alternatives(measure);
        });
        Arrays.stream(alternatives).forEach(there -> problem.alternatives.add((long) (there * share())));
        Long[] days = new Long[problem.months];
        Arrays.fill(days, (long) (executiveDays * share() / MONTHS));
        problem.capacities.add(new PlanningCapacity("EXEC", "executive change capacity", "days", true, List.of(days)));
        new GeneratedStaff(random, problem, use).add(measures);
        strengths();
    }

    /** 0.5 ± 0.1. */
    private double share() {
        return 0.4 + 0.2 * random.nextDouble();
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private void partners(GeneratedMeasure measure) {
        int partner = random.nextInt(problem.partners.size());
        boolean harms = random.nextInt(5) < 3;
        if (oneIn(4)) {
            measure.choices().forEach(way -> {
                if (harms) {
                    way.choice().harms(partner);
                } else {
                    way.choice().helps(partner);
                }
            });
        }
    }

    /** One measure in twelve is not assessed beyond its least depth; where section 114 binds, one in two is not authorised. */
    private void assessments(GeneratedMeasure measure) {
        boolean unassessed = oneIn(12);
        boolean unauthorised = section114 && random.nextBoolean();
        for (GeneratedMeasure.Way way : measure.choices()) {
            if (unassessed && way.depth() > 0.5) {
                way.choice().lacksAssessments(1);
            }
            if (unauthorised && way.start() == 0) {
                way.choice().unauthorised();
            }
        }
    }

    /** Some measures leave restricted money unspent, others spend it. */
    private void funds(GeneratedMeasure measure) {
        int fund = random.nextInt(problem.funds.size());
        long most = (long) (problem.funds.get(fund).duePence() * share());
        int kind = random.nextInt(12);
        if (kind < 2) {
            measure.choices().forEach(way -> way.choice().leavesUnspent(fund,
                    (kind == 0 ? 1 : -1) * (long) (most * way.depth())));
        }
    }

    /** Change takes days of executives; one measure in twenty frees some of them once it is in effect. */
    private void executives(GeneratedMeasure measure) {
        int days = 1 + random.nextInt(3);
        boolean frees = oneIn(20);
        int capacity = problem.capacities.size();
        executiveDays += days;
        for (GeneratedMeasure.Way way : measure.choices()) {
            way.choice().uses(capacity, way.start(), days);
            for (int month = way.start() + measure.effectMonths() + 1; frees && month < MONTHS; month++) {
                way.choice().adds(capacity, month, 1);
            }
        }
    }

    private void payback(GeneratedMeasure measure) {
        int months = 6 + random.nextInt(30);
        if (oneIn(8)) {
            measure.choices().forEach(way -> way.choice().paysBackIn((int) (100 * months * (0.6 + 0.5 * way.depth()))));
        }
    }

    /** Vacant and agency posts that a measure can use, hundredths: those among its own posts, or nothing but such posts. */
    private long alternatives(GeneratedMeasure measure) {
        long most = measure.dismisses() ? (random.nextBoolean() ? 25L * measure.people() : 0)
                : oneIn(6) ? 100L * (1 + random.nextInt(4)) : 0;
        for (GeneratedMeasure.Way way : measure.choices()) {
            long used = (long) (most * way.depth());
            if (used > 0) {
                way.choice().usesInstead(measure.team(), used);
            }
            if (measure.dismisses()) {
                way.choice().makesRedundant(measure.team(), measure.hundredths(way));
                tell(way);
            }
        }
        return most;
    }

    /** December does not suit for first news, nor do two other starts. */
    private void tell(GeneratedMeasure.Way way) {
        long day = FIRST_DAY + (long) way.start() * MONTH_DAYS;
        if (way.start() == DECEMBER || way.start() % 6 == 1) {
            way.choice().isToldOn(day, day + 3);
        }
    }

    private void strengths() {
        for (PlanningRule rule : PlanningRule.values()) {
            if (rule.usualStrength(true) == RuleSetting.Strength.SOFT) {
                problem.weighed.put(rule, PENCE_PER_BASIS_POINT);
            }
        }
    }
}
