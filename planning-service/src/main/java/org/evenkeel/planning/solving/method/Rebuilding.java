package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;

/**
 * Ruins what meets in a service or team, or starts in a month, and builds it up again choice by choice, each the best that
 * the books of the whole plan show: so rules that are in no row take part.
 */
final class Rebuilding {

    private static final int MOST_RUINED = 12;
    private static final int ROUNDS = 2;

    private final PlanningProblem problem;
    private final List<List<PlanningChoice>> ranges;
    private final List<int[]> neighbours;
    private final Random random;
    private final BooleanSupplier stopped;

    Rebuilding(PlanningProblem problem, long seed, BooleanSupplier stopped) {
        this.problem = problem;
        this.ranges = problem.measures().stream().map(PlanningMeasureFact::range).toList();
        this.neighbours = Neighbours.of(problem);
        this.random = new Random(seed);
        this.stopped = stopped;
    }

    /** The plan with one group of measures built up anew. */
    List<PlanningChoice> rebuilt(List<PlanningChoice> plan) {
        PlanLedger ledger = PlanChoices.book(problem, plan);
        List<Integer> ruined = ruined(plan);
        for (int measure : ruined) {
            ranges.get(measure).stream().filter(choice -> !choice.taken()).findFirst().ifPresent(ledger::put);
        }
        for (int round = 0; round < ROUNDS && !stopped.getAsBoolean(); round++) {
            Collections.shuffle(ruined, random);
            ruined.forEach(measure -> chooseBest(ledger, measure));
        }
        return PlanChoices.of(ledger);
    }

    private List<Integer> ruined(List<PlanningChoice> plan) {
        int centre = random.nextInt(plan.size());
        List<Integer> near = new ArrayList<>();
        if (random.nextBoolean()) {
            for (int measure : neighbours.get(centre)) {
                near.add(measure);
            }
        } else {
            int month = plan.get(centre).timing().startMonth();
            plan.stream().filter(choice -> choice.timing().startMonth() == month)
                    .forEach(choice -> near.add(choice.measure()));
        }
        near.remove((Integer) centre);
        Collections.shuffle(near, random);
        List<Integer> ruined = new ArrayList<>(near.subList(0, Math.min(near.size(), MOST_RUINED - 1)));
        ruined.add(centre);
        return ruined;
    }

    private void chooseBest(PlanLedger ledger, int measure) {
        PlanningChoice best = null;
        ScoreLevels least = null;
        for (PlanningChoice choice : ranges.get(measure)) {
            ledger.put(choice);
            ScoreLevels levels = ledger.levels();
            if (least == null || levels.compareTo(least) < 0) {
                best = choice;
                least = levels;
            }
        }
        if (best != null) {
            ledger.put(best);
        }
    }
}
