package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningEstablishment;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/**
 * An organisation by the fixed recipe of the benchmark, the same for the same shape and seed: log-normal sizes; three
 * depths a measure, twelve starts, one measure in three dismisses in two consultation bands; capacities at 0.5 ± 0.1
 * of what the plan without any limit would use, and the limits of each team (posts, budget, statutory level) at 0.8 ± 0.1;
 * a target of 0.6 of the largest saving that the linear rules let anybody
 * reach; so many employees that at least three establishments in ten reach 20 dismissals in a window of the relaxation's
 * solution. With all rules there is what {@link GeneratedDuties} adds, and rules bind as far as they usually do.
 */
public final class GeneratedOrganisation {

    static final int STARTS = 12;
    private static final double[] DEPTHS = { 0.4, 0.7, 1.0 };
    private static final int MONTHS = 24;
    private static final int TEAMS_AN_ESTABLISHMENT = 5;
    private static final long FIRST_DAY = 20_000;
    private static final int MONTH_DAYS = 30;
    private static final int INDIVIDUAL_DAYS = 14;
    private static final int NOTICE_DAYS = 30;
    private static final int COLLECTIVE = 20;
    private static final int MOST_DRAWS = 4;

    private final Shape shape;
    private final Random random;
    private final double crowd;
    private final ProblemBuilder problem = new ProblemBuilder();
    private final GeneratedUse use;
    private final List<GeneratedMeasure> drawn = new ArrayList<>();
    private final long seed;

    /**
     * How large it is.
     *
     * @param allRules whether there is something for every rule to say; without it the rules are linear and few
     */
    public record Shape(int measures, int teams, boolean allRules) {

        /** As many teams as the goals ask for, about one for seven measures, and all rules. */
        public static Shape of(int measures) {
            return new Shape(measures, Math.max(2, measures * 3 / 20), true);
        }

        /** The same with linear rules only. */
        public Shape linear() {
            return new Shape(measures, teams, false);
        }
    }

    private GeneratedOrganisation(long seed, Shape shape, double crowd) {
        this.shape = shape;
        this.seed = seed;
        this.random = new Random(seed);
        this.crowd = crowd;
        this.use = new GeneratedUse(shape.teams());
    }

    /** With linear rules alone, which takes one draw: how many employees make consultation law bind is not looked for. */
    public static PlanningProblem of(long seed, int measures) {
        return of(seed, Shape.of(measures).linear());
    }

    /** The organisation of this seed, with as many employees as it takes until consultation law binds as the recipe asks. */
    public static PlanningProblem of(long seed, Shape shape) {
        double crowd = 1;
        PlanningProblem problem = new GeneratedOrganisation(seed, shape, crowd).draw();
        for (int draw = 1; shape.allRules() && draw < MOST_DRAWS; draw++) {
            GeneratedTightness tightness = GeneratedTightness.of(problem);
            if (tightness.enough()) {
                break;
            }
            crowd *= tightness.missing();
            problem = new GeneratedOrganisation(seed, shape, crowd).draw();
        }
        return problem;
    }

    private PlanningProblem draw() {
        problem.months = MONTHS;
        for (int index = 0; index < establishments(); index++) {
            PlanningEstablishment known = ProblemBuilder.establishment("E" + index);
            problem.establishments.add(shape.allRules() ? known
                    : new PlanningEstablishment(known.reference(), known.name(), known.windowDays(), false, List.of()));
        }
        for (int index = 0; index < shape.measures(); index++) {
            drawn.add(measure(index % shape.teams()));
            problem.measure(drawn.get(index).choices().stream().map(GeneratedMeasure.Way::choice)
                    .toArray(ChoiceBuilder[]::new));
        }
        for (int team = 0; team < shape.teams(); team++) {
            team(team);
        }
        capacities();
        relations();
        cash();
        if (shape.allRules()) {
            new GeneratedDuties(seed, problem, use).add(drawn);
        }
        problem.target = GeneratedTarget.of(problem);
        return problem.build();
    }

    private int establishments() {
        return Math.max(1, shape.teams() / TEAMS_AN_ESTABLISHMENT);
    }

    /** 0.5 ± 0.1. */
    private double share() {
        return 0.4 + 0.2 * random.nextDouble();
    }

    /** 0.8 ± 0.1: the recipe speaks of capacities; what a team can lose is limited less tightly. */
    private double teamShare() {
        return 0.3 + share();
    }

    private void team(int team) {
        boolean statutory = team % 3 == 0;
        int minimum = (int) (9_500 - use.levelLoss(team) * teamShare());
        problem.services.add(ProblemBuilder.service(statutory, 9_500, Math.max(0, minimum), 20_000 + random.nextInt(80_000)));
        problem.pools.add(new PlanningPool("P" + team, "P" + team, (long) (use.hundredthsOfFte(team) * teamShare())));
        problem.budgets.add(new PlanningBudget("B" + team, "B" + team, (long) (use.recurrentPence(team) * teamShare())));
        problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.TEAM, "T" + team, "T" + team,
                500_000 + random.nextInt(2_000_000)));
        problem.teams.add(new PlanningTeam("T" + team, "T" + team, List.of(
                new PlanningTeam.Piece(0, 0, 300), new PlanningTeam.Piece(1_000, 300_000, 1_500),
                new PlanningTeam.Piece(2_500, 2_550_000, 6_000))));
    }

    private GeneratedMeasure measure(int team) {
        long size = (long) (12_000_000 * Math.exp(random.nextGaussian()));
        boolean staffing = random.nextInt(3) == 0;
        GeneratedMeasure measure = new GeneratedMeasure(team, size,
                staffing ? 1 + (int) (crowd * 4 * Math.exp(0.8 * random.nextGaussian())) : 0,
                20 + random.nextInt(200), 0.05 + 0.5 * random.nextDouble(), 1 + random.nextInt(3), new ArrayList<>());
        for (int option = 0; option < DEPTHS.length; option++) {
            for (int start = 0; start < STARTS; start++) {
                addChoices(measure, option, start);
            }
        }
        use.add(measure);
        return measure;
    }

    private void addChoices(GeneratedMeasure measure, int option, int start) {
        int people = (int) Math.ceil(measure.people() * DEPTHS[option]);
        String name = "o" + option + "/" + start;
        if (people == 0) {
            add(measure, option, start, choice(measure, option, start, start + measure.effectMonths(), name));
            return;
        }
        int establishment = measure.team() % establishments();
        long opens = FIRST_DAY + (long) start * MONTH_DAYS;
        if (people < COLLECTIVE) {
            add(measure, option, start, staff(measure, people, start,
                    choice(measure, option, start, start + 2, name + "/INDIVIDUAL")).dismisses(establishment, people,
                            ConsultationBand.INDIVIDUAL, opens, opens + INDIVIDUAL_DAYS + NOTICE_DAYS));
        }
        add(measure, option, start, staff(measure, people, start,
                choice(measure, option, start, start + 3, name + "/COLLECTIVE")).dismisses(establishment, people,
                        ConsultationBand.COLLECTIVE, opens, opens + ProblemBuilder.MINIMUM_DAYS + NOTICE_DAYS));
    }

    private static void add(GeneratedMeasure measure, int option, int start, ChoiceBuilder choice) {
        measure.choices().add(new GeneratedMeasure.Way(DEPTHS[option], start, choice));
    }

    /** Posts are a share of a team that grows with the number of employees, so that more of them change no price. */
    private ChoiceBuilder staff(GeneratedMeasure measure, int people, int start, ChoiceBuilder choice) {
        return choice.removes(measure.team(), 100L * people)
                .share(measure.team(), Math.min(MONTHS - 1, start + 2), (long) (people * 100L / crowd));
    }

    private ChoiceBuilder choice(GeneratedMeasure drawn, int option, int start, int effect, String name) {
        double depth = DEPTHS[option];
        long full = (long) (drawn.size() * depth);
        ChoiceBuilder choice = ChoiceBuilder.choice(name).option("o" + option).months(start, effect);
        choice.saves(full * Math.max(0, STARTS - effect) / STARTS, full);
        long outlay = full / 4;
        choice.cash(start, -outlay);
        for (int month = effect; month < STARTS; month++) {
            choice.savesIn(month, full / STARTS).cash(month, full / STARTS);
        }
        choice.uses(0, start, GeneratedUse.caseworkDays(depth)).uses(1, start, outlay).uses(2, start, 1 + option);
        choice.from(drawn.team(), full).lowers(drawn.team(), effect, (int) (drawn.levelLoss() * depth * depth));
        choice.costs(0, (long) (full * drawn.costRate() * depth));
        return choice.costs(1, (long) (full * 0.05 * (STARTS - start) / STARTS)).touches(drawn.team());
    }

    private void capacities() {
        Long[] byMonth = new Long[MONTHS];
        Arrays.fill(byMonth, (long) (use.caseworkDays() * share() / STARTS));
        problem.capacities.add(new PlanningCapacity("HR", "HR casework", "days", true, List.of(byMonth)));
        problem.capacities.add(ProblemBuilder.capacity(false, (long) (use.outlayPence() * share())));
        problem.capacities.add(ProblemBuilder.capacity(false, (long) (use.leadDays() * share())));
    }

    private void cash() {
        long most = use.outlayPence();
        List<Long> cash = new ArrayList<>();
        for (int month = 0; month < STARTS; month++) {
            cash.add(most + (long) (most * share() / 2));
        }
        problem.cashFloor = new PlanningCashFloor(most, cash);
    }

    private void relations() {
        PlanningRelation.Kind[] kinds = PlanningRelation.Kind.values();
        for (int count = 0; count < shape.measures() / 4; count++) {
            int measure = random.nextInt(shape.measures());
            int other = (measure + 1 + random.nextInt(shape.measures() - 1)) % shape.measures();
            problem.relation(kinds[count % kinds.length], measure, other, 1_000_000 + random.nextInt(4_000_000));
        }
    }
}
