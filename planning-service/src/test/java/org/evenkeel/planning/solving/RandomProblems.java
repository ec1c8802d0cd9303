package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningFund;
import org.evenkeel.planning.solving.model.PlanningPartner;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningStaffTeam;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.evenkeel.planning.solving.model.PlanningTouchable;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.evenkeel.planning.solving.model.PlanningWeights;

/** Small problems in which every rule has something to say, the same for the same seed. */
public final class RandomProblems {

    private final Random random;
    /** Its own, so that what is drawn here moves nothing else. */
    private final Random staff;
    private final ProblemBuilder problem = new ProblemBuilder();

    private RandomProblems(long seed) {
        random = new Random(seed);
        staff = new Random(seed * 31 + 7);
    }

    public static PlanningProblem of(long seed, int measures, int choices) {
        return new RandomProblems(seed).draw(measures, choices, null);
    }

    /** With every rule on: policies all hard, or all weighed. */
    public static PlanningProblem withAllRules(long seed, int measures, int choices, boolean hard) {
        return new RandomProblems(seed).draw(measures, choices, hard);
    }

    private PlanningProblem draw(int measures, int choices, Boolean allHard) {
        problem.months = 12 + random.nextInt(4);
        problem.establishments.add(ProblemBuilder.establishment("E0"));
        problem.establishments.add(random.nextInt(4) == 0 ? ProblemBuilder.separateProposals("E1")
                : ProblemBuilder.establishment("E1"));
        facts();
        staffFacts();
        Long[] byMonth = IntStream.range(0, problem.months).mapToObj(month -> 5L + random.nextInt(20)).toArray(Long[]::new);
        problem.capacities.add(ProblemBuilder.capacity(true, byMonth));
        problem.capacities.add(ProblemBuilder.capacity(false, 15L + random.nextInt(60)));
        problem.weights = new PlanningWeights(List.of(100, random.nextInt(200)), 100, 33 + random.nextInt(99),
                50 + random.nextInt(100), 100);
        measures(measures, choices);
        relations(measures);
        targets();
        if (allHard == null) {
            strengths();
        } else {
            allOn(allHard);
        }
        return problem.build();
    }

    private void measures(int measures, int choices) {
        for (int measure = 0; measure < measures; measure++) {
            List<ChoiceBuilder> list = new ArrayList<>();
            for (int choice = 0; choice < choices; choice++) {
                list.add(choice(choice));
            }
            Set<String> pins = random.nextInt(25) == 0 ? Set.of("M" + measure + "/c0") : Set.of();
            problem.measure(random.nextInt(25) == 0, pins, list);
        }
    }

    private void facts() {
        for (int index = 0; index < 2; index++) {
            problem.pools.add(new PlanningPool("P" + index, "P" + index, 400 + random.nextInt(1500)));
            problem.services.add(ProblemBuilder.service(index == 0, 9_500, 8_000 + random.nextInt(1_200),
                    random.nextInt(90_000)));
            problem.budgets.add(new PlanningBudget("B" + index, "B" + index, 2_000_000 + random.nextInt(6_000_000)));
            problem.partners.add(new PlanningPartner("R" + index, "R" + index));
            problem.alternatives.add(100L * random.nextInt(4));
            problem.funds.add(new PlanningFund("F" + index, "F" + index, 1_000_000 + random.nextInt(3_000_000)));
            problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.TEAM, "T" + index, "T" + index,
                    random.nextInt(300_000)));
            problem.teams.add(new PlanningTeam("T" + index, "T" + index, List.of(
                    new PlanningTeam.Piece(500, 0, 20 + random.nextInt(80)),
                    new PlanningTeam.Piece(1_500, 100_000, 200 + random.nextInt(300)))));
        }
    }

    private ChoiceBuilder choice(int index) {
        int start = random.nextInt(9) - 1;
        int effect = start + random.nextInt(4);
        long recurrent = 200_000L + random.nextInt(4_000_000);
        ChoiceBuilder choice = ChoiceBuilder.choice("c" + index).option("o" + index % 2).months(start, effect);
        boolean investment = random.nextInt(8) == 0;
        choice.saves(investment ? -recurrent / 10 : recurrent * Math.max(0, 12 - Math.max(0, effect)) / 12,
                investment ? 0 : recurrent);
        choice.from(random.nextInt(2), recurrent + random.nextInt(500_000));
        choice.costs(0, random.nextInt(800_000)).costs(1, random.nextInt(200_000)).departs(random.nextInt(3) * 5_000L);
        choice.uses(0, Math.max(0, start), 1 + random.nextInt(9)).uses(1, Math.max(0, start), random.nextInt(25) + 1);
        if (investment) {
            choice.adds(0, Math.max(0, effect), 1 + random.nextInt(8)).adds(1, Math.max(0, effect), random.nextInt(9) + 1);
        }
        choice.cash(Math.max(0, start), -1 - random.nextInt(900_000)).cash(11, recurrent / 4);
        choice.lowers(random.nextInt(2), Math.max(0, effect), random.nextInt(700) - 120);
        if (random.nextBoolean()) {
            choice.removes(random.nextInt(2), 100L * (1 + random.nextInt(8)));
            choice.share(random.nextInt(2), Math.max(0, effect), 100 + random.nextInt(1_500));
            dismissals(choice, start);
        }
        duties(choice);
        staff(choice, start, Math.max(0, effect));
        return random.nextBoolean() ? choice.touches(0) : choice.touches(1, 0);
    }

    private void duties(ChoiceBuilder choice) {
        int partner = random.nextInt(2);
        switch (random.nextInt(8)) {
            case 0, 1 -> choice.helps(partner);
            case 2, 3 -> choice.harms(partner);
            case 4 -> choice.helps(partner).harms(partner);
            case 5 -> choice.lacksAssessments(1 + random.nextInt(2));
            case 6 -> choice.unauthorised();
            default -> choice.leavesUnspent(random.nextInt(2), random.nextInt(1_500_000) - 300_000L);
        }
        int pool = random.nextInt(2);
        if (random.nextInt(4) == 0) {
            choice.makesRedundant(pool, 100L * (1 + random.nextInt(3)));
        } else if (random.nextBoolean()) {
            choice.usesInstead(pool, 100L * (1 + random.nextInt(2)));
        }
    }

    private void staffFacts() {
        for (int index = 0; index < 2; index++) {
            List<Integer> past = staff.nextInt(3) == 0 ? List.of(-14, -2 - staff.nextInt(9)) : List.of();
            problem.staffTeams.add(new PlanningStaffTeam("T" + index, "T" + index, past, 500 + staff.nextInt(3_000)));
            problem.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.TEAM, "T" + index, "T" + index));
        }
        problem.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.GRADE, "G", "grade G"));
        problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.PARTNER, "P", "P", staff.nextInt(200_000)));
        problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.ORGANISATION, "", "O", staff.nextInt(200_000)));
        problem.seniorPay = staff.nextBoolean();
        problem.thresholds = new PlanningThresholds(1 + staff.nextInt(2), staff.nextInt(8), 105 + staff.nextInt(30),
                120 + staff.nextInt(300), 6 + staff.nextInt(30), 5 + staff.nextInt(30));
    }

    private void staff(ChoiceBuilder choice, int start, int effect) {
        if (staff.nextInt(3) == 0) {
            choice.restructures(staff.nextInt(2), start);
        }
        if (staff.nextBoolean()) {
            choice.leaves(staff.nextInt(2), effect, staff.nextInt(250), staff.nextInt(300) - 50);
            int group = staff.nextInt(2);
            choice.cutsPay(staff.nextInt(40_000), staff.nextInt(60_000)).cutsPayOf(group, staff.nextInt(90_000) + 1)
                    .cutsPayOf(2, staff.nextInt(60_000) + 1);
        }
        if (staff.nextInt(4) == 0) {
            choice.paysBackIn(staff.nextInt(6_000));
        }
        if (staff.nextInt(4) == 0) {
            choice.isToldOn(20_000 + start * 30L, 20_003 + start * 30L);
        }
        if (staff.nextInt(3) == 0) {
            choice.touches(2);
        }
        if (staff.nextInt(3) == 0) {
            choice.touches(3);
        }
    }

    private void dismissals(ChoiceBuilder choice, int start) {
        ConsultationBand band = ConsultationBand.values()[random.nextInt(3)];
        long opens = 20_000 + start * 30L;
        int extra = random.nextInt(50);
        choice.dismisses(random.nextInt(2), 5 + random.nextInt(band.ordinal() * 40 + 18), band, opens, opens + 30 + extra);
    }

    /** Of the rules that may be set, some are weighed, some off, and one is set aside somewhere. */
    private void strengths() {
        for (PlanningRule rule : PlanningRule.values()) {
            if (rule.mayBeOff()) {
                int strength = random.nextInt(8);
                if (strength == 0) {
                    problem.rulesOff.add(rule);
                } else if (strength < 4 || rule.ruleClass() == RuleClass.PREFERENCE) {
                    problem.weighed.put(rule, 1L + random.nextInt(300));
                }
                if (rule.place() != null && random.nextInt(6) == 0) {
                    problem.waivers.add(new PlanningWaiver(rule, random.nextInt(2)));
                }
            }
        }
    }

    /** Where all are hard their numbers are looser, so that some plans are legal. */
    private void allOn(boolean hard) {
        if (hard) {
            problem.thresholds = new PlanningThresholds(1 + staff.nextInt(2), staff.nextInt(4), 130, 600, 50, 10);
            problem.budgets.replaceAll(one -> new PlanningBudget(one.reference(), one.name(), 2 * one.grossPence()));
            problem.capacities.replaceAll(one -> new PlanningCapacity(one.reference(), one.name(), one.unit(), one.byMonth(),
                    one.amounts().stream().map(amount -> 3 * amount).toList()));
            problem.cashFloor = problem.cashFloor == null ? null
                    : new PlanningCashFloor(-1_000_000, problem.cashFloor.doNothingPence());
        }
        for (PlanningRule rule : PlanningRule.values()) {
            if (rule.mayBeOff() && !(hard && rule.ruleClass() == RuleClass.POLICY)) {
                problem.weighed.put(rule, 1L + staff.nextInt(300));
            }
        }
    }

    private void relations(int measures) {
        for (int count = 0; count < measures - 1; count++) {
            int measure = random.nextInt(measures);
            int other = (measure + 1 + random.nextInt(measures - 1)) % measures;
            problem.relation(PlanningRelation.Kind.values()[random.nextInt(PlanningRelation.Kind.values().length)], measure,
                    other,
                    random.nextInt(1_500_000));
        }
    }

    private void targets() {
        problem.target = new PlanningTarget(random.nextInt(9_000_000), random.nextInt(12_000_000), random.nextBoolean());
        List<Long> cash = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            cash.add(3_000_000L - random.nextInt(300_000) * (long) month);
        }
        problem.cashFloor = random.nextInt(4) == 0 ? null : new PlanningCashFloor(500_000, cash);
    }
}
