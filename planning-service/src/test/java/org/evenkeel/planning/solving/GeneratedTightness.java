package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Relaxation;

/**
 * How much the joint rules bind at the relaxation's solution, which knows nothing of them.
 *
 * @param dismissed of each establishment the most that the solution dismisses within one window, largest first
 */
public record GeneratedTightness(List<Double> dismissed) {

    private static final double LEAST_SHARE = 0.3;
    private static final double COLLECTIVE = 20;
    /** A little more than enough, for whole employees do not scale evenly. */
    private static final double AMPLE = 1.15;
    private static final double MOST_AT_ONCE = 5;
    private static final long MILLISECONDS = 600_000;

    public static GeneratedTightness of(PlanningProblem problem) {
        try (Relaxation relaxation = new Relaxation(problem)) {
            Relaxation.Point point = relaxation.solve(MILLISECONDS);
            List<Double> most = new ArrayList<>();
            for (int establishment = 0; establishment < problem.establishments().size(); establishment++) {
                most.add(most(establishment, point));
            }
            most.sort(Comparator.reverseOrder());
            return new GeneratedTightness(most);
        }
    }

    /** Whether the recipe is met. */
    public boolean enough() {
        return decisive() >= COLLECTIVE;
    }

    /** How many times as many employees would meet it, were they dismissed alike. */
    double missing() {
        return Math.min(MOST_AT_ONCE, AMPLE * COLLECTIVE / Math.max(1, decisive()));
    }

    /** Establishments in which the solution dismisses 20 or more within some window. */
    public long binding() {
        return dismissed.stream().filter(number -> number >= COLLECTIVE).count();
    }

    /** The number dismissed in the least of the establishments that have to bind. */
    private double decisive() {
        return dismissed.get((int) Math.ceil(LEAST_SHARE * dismissed.size()) - 1);
    }

    private static double most(int establishment, Relaxation.Point point) {
        TreeSet<Long> days = new TreeSet<>();
        point.choices().forEach(choice -> choice.effects().dismissals().stream()
                .filter(dismissal -> dismissal.establishment() == establishment).map(PlanningDismissal::day)
                .forEach(days::add));
        return days.stream().mapToDouble(day -> dismissed(establishment, day, point)).max().orElse(0);
    }

    private static double dismissed(int establishment, long from, Relaxation.Point point) {
        double sum = 0;
        for (int place = 0; place < point.shares().length && place < point.choices().size(); place++) {
            if (point.shares()[place] > 0) {
                for (PlanningDismissal dismissal : point.choices().get(place).effects().dismissals()) {
                    sum += dismissal.establishment() == establishment && dismissal.day() >= from
                            && dismissal.day() < from + ProblemBuilder.WINDOW_DAYS
                                    ? point.shares()[place] * dismissal.employees()
                                    : 0;
                }
            }
        }
        return sum;
    }
}
