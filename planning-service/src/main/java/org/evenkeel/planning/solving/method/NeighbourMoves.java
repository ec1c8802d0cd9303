package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Changes several measures at once: most often two that meet in a rule, so that one makes room for the other, else any two;
 * one time in three these exchange their start months. One move in six shifts a block of measures that meet by a month.
 */
public final class NeighbourMoves implements MoveIteratorFactory<PlanningPlan, Move<PlanningPlan>> {

    private static final int ONE_IN = 3;
    private static final int ATTEMPTS = 10;
    private static final int ONE_BLOCK_IN = 6;
    private static final int MOST_IN_BLOCK = 6;

    private @Nullable List<int[]> neighbours;

    @Override
    public long getSize(ScoreDirector<PlanningPlan> director) {
        long measures = director.getWorkingSolution().measures().size();
        return measures < 2 ? 0 : measures * measures;
    }

    @Override
    public Iterator<Move<PlanningPlan>> createOriginalMoveIterator(ScoreDirector<PlanningPlan> director) {
        throw new UnsupportedOperationException("These moves come at random only.");
    }

    @Override
    public Iterator<Move<PlanningPlan>> createRandomMoveIterator(ScoreDirector<PlanningPlan> director, Random random) {
        PlanningPlan plan = director.getWorkingSolution();
        List<int[]> known = neighbours == null ? Neighbours.of(plan.problem()) : neighbours;
        neighbours = known;
        return new Pairs(plan.measures(), known, random);
    }

    private record Pairs(List<PlanningMeasure> measures, List<int[]> neighbours, Random random)
            implements
                Iterator<Move<PlanningPlan>> {

        @Override
        public boolean hasNext() {
            return measures.size() > 1;
        }

        @Override
        public Move<PlanningPlan> next() {
            Move<PlanningPlan> move = random.nextInt(ONE_BLOCK_IN) == 0 ? block() : pair();
            for (int attempt = 0; attempt < ATTEMPTS && move == null; attempt++) {
                move = pair();
            }
            return move == null ? new ChoicesMove(measures.subList(0, 1), measures.get(0).range().subList(0, 1)) : move;
        }

        private @Nullable Move<PlanningPlan> pair() {
            PlanningMeasure one = measures.get(random.nextInt(measures.size()));
            int[] near = neighbours.get(one.index());
            PlanningMeasure other = near.length > 0 && random.nextInt(ONE_IN) > 0
                    ? measures.get(near[random.nextInt(near.length)])
                    : measures.get(random.nextInt(measures.size()));
            if (one == other) {
                return null;
            }
            boolean exchange = random.nextInt(ONE_IN) == 0;
            PlanningChoice choice = exchange ? startingLike(one, other) : any(one);
            PlanningChoice otherChoice = exchange ? startingLike(other, one) : any(other);
            return choice == null || otherChoice == null ? null
                    : new ChoicesMove(List.of(one, other), List.of(choice, otherChoice));
        }

        /** What meets a measure, that measure first, each with its option a month sooner or later. */
        private @Nullable Move<PlanningPlan> block() {
            PlanningMeasure first = measures.get(random.nextInt(measures.size()));
            int shift = random.nextBoolean() ? 1 : -1;
            List<PlanningMeasure> shifted = new ArrayList<>();
            List<PlanningChoice> choices = new ArrayList<>();
            addShifted(first, shift, shifted, choices);
            for (int near : neighbours.get(first.index())) {
                if (shifted.size() < MOST_IN_BLOCK && random.nextBoolean()) {
                    addShifted(measures.get(near), shift, shifted, choices);
                }
            }
            return shifted.isEmpty() ? null : new ChoicesMove(shifted, choices);
        }

        private static void addShifted(
                PlanningMeasure measure, int shift, List<PlanningMeasure> shifted, List<PlanningChoice> choices) {
            PlanningChoice now = measure.getChoice();
            if (now == null || !now.taken()) {
                return;
            }
            for (PlanningChoice choice : measure.range()) {
                if (choice.timing().startMonth() == now.timing().startMonth() + shift
                        && Objects.equals(choice.option(), now.option())) {
                    shifted.add(measure);
                    choices.add(choice);
                    return;
                }
            }
        }

        private PlanningChoice any(PlanningMeasure measure) {
            return measure.range().get(random.nextInt(measure.range().size()));
        }

        private static @Nullable PlanningChoice startingLike(PlanningMeasure measure, PlanningMeasure other) {
            PlanningChoice now = measure.getChoice();
            PlanningChoice like = other.getChoice();
            if (now == null || like == null || now.taken() != like.taken()) {
                return null;
            }
            for (PlanningChoice choice : measure.range()) {
                if (choice.timing().startMonth() == like.timing().startMonth()
                        && (choice.option() == null || choice.option().equals(now.option()))) {
                    return choice;
                }
            }
            return null;
        }
    }
}
