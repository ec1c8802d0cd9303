package org.evenkeel.planning.solving;

import java.util.TreeSet;

import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Relaxation;

/**
 * How much the joint rules bind at the relaxation's solution, which knows nothing of them.
 *
 * @param places establishments
 * @param binding those in which the solution dismisses 20 or more within some window
 */
public record GeneratedTightness(int places, int binding) {

    private static final double LEAST_SHARE = 0.3;
    private static final double COLLECTIVE = 20;
    private static final long MILLISECONDS = 600_000;

    public static GeneratedTightness of(PlanningProblem problem) {
        try (Relaxation relaxation = new Relaxation(problem)) {
            Relaxation.Point point = relaxation.solve(MILLISECONDS);
            int binding = 0;
            for (int establishment = 0; establishment < problem.establishments().size(); establishment++) {
                binding += binds(establishment, point) ? 1 : 0;
            }
            return new GeneratedTightness(problem.establishments().size(), binding);
        }
    }

    /** Whether the recipe is met. */
    public boolean enough() {
        return binding >= LEAST_SHARE * places;
    }

    private static boolean binds(int establishment, Relaxation.Point point) {
        TreeSet<Long> days = new TreeSet<>();
        point.choices().forEach(choice -> choice.effects().dismissals().stream()
                .filter(dismissal -> dismissal.establishment() == establishment).map(PlanningDismissal::day)
                .forEach(days::add));
        return days.stream().anyMatch(day -> dismissed(establishment, day, point) >= COLLECTIVE);
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
