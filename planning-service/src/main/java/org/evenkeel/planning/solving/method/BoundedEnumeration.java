package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.LevelFloor;
import org.evenkeel.planning.solving.relaxation.Relaxation;
import org.evenkeel.planning.solving.relaxation.SoftLevel;

/**
 * Looks at every plan of a problem with few measures, leaving out those that the relaxation's floors prove to be no better
 * than the best so far on every level. So it ends with the best plan of all, by all the rules.
 */
final class BoundedEnumeration {

    /** Prices are doubles; floors stand well below what their rounding could add. */
    private static final double MARGIN_PENCE = 1;
    private static final double MARGIN_SHARE = 1e-6;

    private final BestPlan best;
    private final PlanLedger ledger;
    private final BooleanSupplier stopped;
    private final List<Raises> levels = new ArrayList<>();
    private final List<List<PlanningChoice>> order = new ArrayList<>();
    private boolean complete = true;

    BoundedEnumeration(PlanningProblem problem, BestPlan best, BooleanSupplier stopped) {
        this.best = best;
        this.stopped = stopped;
        this.ledger = PlanChoices.book(problem, best.choices());
        problem.measures().stream().map(PlanningMeasureFact::range).forEach(range -> order.add(new ArrayList<>(range)));
    }

    /** Floor of one level, what a choice raises it by, and what is raised so far. */
    private static final class Raises {

        private final LevelFloor floor;
        private final Map<PlanningChoice, Double> dearness = new HashMap<>();
        private double raised;

        Raises(LevelFloor floor) {
            this.floor = floor;
            for (int place = 0; place < floor.point().choices().size(); place++) {
                dearness.put(floor.point().choices().get(place), floor.point().dearness()[place]);
            }
        }

        /** A choice that no legal plan can hold raises it beyond everything. */
        double of(PlanningChoice choice) {
            return dearness.getOrDefault(choice, Double.POSITIVE_INFINITY);
        }

        boolean reaches(ScoreLevels best) {
            long pence = switch (floor.level()) {
                case DEPTH -> best.depthPence();
                case FIRST_SHORTFALL -> best.firstShortfallPence();
                case SECOND_SHORTFALL -> best.secondShortfallPence();
                case COST -> best.costPence();
            };
            return pence == 0 || floor.pence() + raised * (1 - MARGIN_SHARE) - MARGIN_PENCE > pence;
        }
    }

    /** Whether it came to the end; then the best plan is the best of all. Needs a legal best plan to begin with. */
    boolean complete(Relaxation relaxation, long milliseconds) {
        if (!best.levels().legal()) {
            return false;
        }
        for (SoftLevel level : SoftLevel.values()) {
            LevelFloor floor = relaxation.floorAt(level, best.levels(), milliseconds);
            if (floor == null) {
                return false;
            }
            levels.add(new Raises(floor));
        }
        Raises cost = levels.get(levels.size() - 1);
        order.forEach(range -> range.sort(Comparator.comparingDouble(cost::of)));
        order.sort(Comparator.comparingDouble(range -> -second(range, cost)));
        look(0);
        return complete;
    }

    private static double second(List<PlanningChoice> range, Raises cost) {
        return range.size() < 2 ? 0 : cost.of(range.get(1));
    }

    private void look(int place) {
        if (place == order.size()) {
            best.offer(PlanChoices.of(ledger), ledger.levels());
            return;
        }
        for (PlanningChoice choice : order.get(place)) {
            if (stopped.getAsBoolean()) {
                complete = false;
                return;
            }
            double[] before = levels.stream().mapToDouble(level -> level.raised).toArray();
            levels.forEach(level -> level.raised += level.of(choice));
            if (!levels.stream().allMatch(level -> level.reaches(best.levels()))) {
                ledger.put(choice);
                look(place + 1);
            }
            for (int index = 0; index < before.length; index++) {
                levels.get(index).raised = before[index];
            }
        }
    }
}
