package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/**
 * An organisation by a fixed recipe: log-normal sizes, three options a measure, twelve starts, capacities at about half of
 * what taking the dearest option of everything would use, a target of 0.6 of what all could save. One choice in three
 * dismisses, in two bands.
 */
public final class GeneratedOrganisation {

    private static final double[] DEPTHS = { 0.4, 0.7, 1.0 };
    private static final int MEASURES_A_SERVICE = 7;

    private final Random random;
    private final int measures;
    private final int services;
    private final ProblemBuilder problem = new ProblemBuilder();
    private final long[] used = new long[3];
    private final long[] budgets;
    private final long[] fte;
    private long reachable;
    private long recurrent;

    private GeneratedOrganisation(long seed, int measures) {
        this.random = new Random(seed);
        this.measures = measures;
        this.services = Math.max(2, measures / MEASURES_A_SERVICE);
        this.budgets = new long[services];
        this.fte = new long[services];
    }

    public static PlanningProblem of(long seed, int measures) {
        return new GeneratedOrganisation(seed, measures).draw();
    }

    private PlanningProblem draw() {
        problem.months = 24;
        for (int index = 0; index < Math.max(1, services / 5); index++) {
            problem.establishments.add(ProblemBuilder.establishment("E" + index));
        }
        for (int index = 0; index < measures; index++) {
            problem.measure(measure(index).toArray(ChoiceBuilder[]::new));
        }
        for (int service = 0; service < services; service++) {
            problem.services.add(ProblemBuilder.service(service % 3 == 0, 9_500, 8_600, 20_000 + random.nextInt(80_000)));
            problem.pools.add(new PlanningPool("P" + service, "P" + service, (long) (fte[service] * share())));
            problem.budgets.add(new PlanningBudget("B" + service, "B" + service, (long) (budgets[service] * 0.8)));
            problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.TEAM, "T", "T",
                    500_000 + random.nextInt(2_000_000)));
            problem.teams.add(new PlanningTeam("T" + service, "T" + service, List.of(
                    new PlanningTeam.Piece(0, 0, 300), new PlanningTeam.Piece(1_000, 300_000, 1_500),
                    new PlanningTeam.Piece(2_500, 2_550_000, 6_000))));
        }
        capacities();
        relations();
        problem.target = new PlanningTarget((long) (reachable * 0.6), (long) (recurrent * 0.6), false);
        List<Long> cash = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            cash.add(recurrent - recurrent / 16 * month);
        }
        problem.cashFloor = new PlanningCashFloor(recurrent / 5, cash);
        return problem.build();
    }

    private double share() {
        return 0.4 + 0.2 * random.nextDouble();
    }

    private List<ChoiceBuilder> measure(int index) {
        int service = index % services;
        long size = (long) (12_000_000 * Math.exp(random.nextGaussian()));
        boolean staffing = random.nextInt(3) == 0;
        int people = 2 + (int) (6 * Math.exp(0.8 * random.nextGaussian()));
        int loss = 20 + random.nextInt(200);
        double rate = 0.05 + 0.5 * random.nextDouble();
        int effect = 1 + random.nextInt(3);
        List<ChoiceBuilder> choices = new ArrayList<>();
        for (int option = 0; option < DEPTHS.length; option++) {
            double depth = DEPTHS[option];
            for (int start = 0; start < 12; start++) {
                long full = (long) (size * depth);
                ChoiceBuilder choice = plain(option, start, start + effect, full);
                choice.from(service, full).lowers(service, start + effect, (int) (loss * depth * depth));
                choice.costs(0, (long) (full * rate * depth)).costs(1, (long) (full * 0.05 * (12 - start) / 12));
                choice.cash(start, -(full / 4)).touches(service);
                if (staffing) {
                    dismiss(choice, service, (int) Math.ceil(people * depth), start);
                }
                choices.add(choice);
            }
        }
        count(service, size, staffing ? people : 0, effect);
        return choices;
    }

    private void count(int service, long size, int people, int effect) {
        reachable += (long) (size * (12 - effect) / 12.0);
        recurrent += size;
        budgets[service] += size;
        fte[service] += Math.max(100, 100L * people);
        used[0] += 1;
        used[1] += size / 4;
        used[2] += 2;
    }

    private ChoiceBuilder plain(int option, int start, int effect, long full) {
        ChoiceBuilder choice = ChoiceBuilder.choice("o" + option + "/" + start).option("o" + option).months(start, effect);
        choice.saves(full * Math.max(0, 12 - effect) / 12, full);
        for (int month = effect; month < 12; month++) {
            choice.savesIn(month, full / 12).cash(month, full / 12);
        }
        choice.uses(0, start, 2 + (long) (6 * DEPTHS[option])).uses(1, start, full / 4).uses(2, start, 1 + option);
        return choice;
    }

    private void dismiss(ChoiceBuilder choice, int service, int people, int start) {
        ConsultationBand band = random.nextInt(3) == 0 || people >= 20 ? ConsultationBand.COLLECTIVE
                : ConsultationBand.INDIVIDUAL;
        long opens = 20_000 + start * 30L;
        long leaves = opens + (band == ConsultationBand.INDIVIDUAL ? 14 : 30) + 30;
        choice.dismisses(service % problem.establishments.size(), people, band, opens, leaves);
        choice.removes(service, 100L * people).share(service, Math.min(23, start + 2), people * 100L);
    }

    private void capacities() {
        Long[] byMonth = new Long[problem.months];
        Arrays.fill(byMonth, (long) (measures * 6 * share() / 8));
        problem.capacities.add(new PlanningCapacity("HR", "HR casework", "days", true, List.of(byMonth)));
        problem.capacities.add(ProblemBuilder.capacity(false, (long) (used[1] * share())));
        problem.capacities.add(ProblemBuilder.capacity(false, (long) (used[2] * share())));
    }

    private void relations() {
        PlanningRelation.Kind[] kinds = PlanningRelation.Kind.values();
        for (int count = 0; count < measures / 4; count++) {
            int measure = random.nextInt(measures);
            int other = (measure + 1 + random.nextInt(measures - 1)) % measures;
            problem.relation(kinds[count % kinds.length], measure, other, 1_000_000 + random.nextInt(4_000_000));
        }
    }
}
