package org.evenkeel.planning.solving;

import java.util.List;
import java.util.Random;

import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningStaffTeam;

/**
 * The people of a generated organisation: teams three to six times as large as what could go from them, one in four of them
 * restructured before; five grades; senior pay that may bear less or more than its share.
 */
final class GeneratedStaff {

    private static final int GRADES = 5;
    private static final int ONE_SENIOR_IN = 6;
    private static final double MILLION = 1_000_000;

    private final Random random;
    private final ProblemBuilder problem;
    private final GeneratedUse use;
    private final double[] grades = new double[GRADES];
    private double senior;
    private double whole;
    private long seniorPeople;

    GeneratedStaff(Random random, ProblemBuilder problem, GeneratedUse use) {
        this.random = random;
        this.problem = problem;
        this.use = use;
    }

    void add(List<GeneratedMeasure> measures) {
        for (int team = 0; team < problem.pools.size(); team++) {
            team(team);
        }
        for (int grade = 0; grade < GRADES; grade++) {
            problem.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.GRADE, "G" + grade, "grade " + grade));
            grades[grade] = whole / GRADES * (0.8 + 0.4 * random.nextDouble());
        }
        problem.seniorPay = true;
        List<GeneratedMeasure> dismissing = measures.stream().filter(GeneratedMeasure::dismisses).toList();
        for (int place = 0; place < dismissing.size(); place += ONE_SENIOR_IN) {
            seniorPeople += dismissing.get(place).people();
        }
        long all = dismissing.stream().mapToLong(GeneratedMeasure::people).sum();
        // what senior pay could bear in all, against what all pay could
        senior = (0.7 + 0.6 * random.nextDouble()) * MILLION * 100 * all / whole;
        for (int place = 0; place < dismissing.size(); place++) {
            staff(dismissing.get(place), place % ONE_SENIOR_IN == 0);
        }
    }

    private void team(int team) {
        long people = use.hundredthsOfFte(team);
        long fte = people == 0 ? 1_000 + random.nextInt(3_000) : (long) (people * (3 + 3 * random.nextDouble()));
        List<Integer> past = random.nextInt(4) == 0 ? List.of(-14, -2 - random.nextInt(9)) : List.of();
        problem.staffTeams.add(new PlanningStaffTeam("T" + team, "T" + team, past, fte));
        problem.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.TEAM, "T" + team, "T" + team));
        whole += fte;
    }

    private void staff(GeneratedMeasure measure, boolean takesSenior) {
        int team = measure.team();
        int grade = random.nextInt(GRADES);
        double stopped = 0.5 + 0.4 * random.nextDouble();
        long fte = problem.staffTeams.get(team).fte();
        for (GeneratedMeasure.Way way : measure.choices()) {
            long gone = measure.hundredths(way);
            long seniorCut = takesSenior ? (long) (senior * measure.people() / seniorPeople * way.depth()) : 0;
            way.choice().restructures(team, way.start()).leaves(team, way.start() + 2, gone, (long) (gone * stopped))
                    .cutsPay((long) (MILLION * gone / whole), seniorCut)
                    .cutsPayOf(team, (long) (MILLION * gone / fte))
                    .cutsPayOf(problem.pools.size() + grade, (long) (MILLION * gone / grades[grade]));
        }
    }
}
