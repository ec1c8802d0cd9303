package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.relaxation.ExactProgram;
import org.evenkeel.planning.solving.relaxation.Relaxation;

/**
 * Which measures are decided anew around a plan: all of them among their cheapest choices (the core), what meets in one
 * service or team, what starts within a few months, or what the relaxation's prices like least.
 */
enum Neighbourhood {
    CORE {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            return around.shuffled(random);
        }
    },
    DEAR {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            List<Integer> all = around.shuffled(random);
            List<Integer> dearest = new ArrayList<>(all);
            dearest.sort(Comparator.comparingDouble(measure -> -around.dearness(measure)));
            Set<Integer> chosen = new LinkedHashSet<>(dearest.subList(0, Math.min(most / 2, dearest.size())));
            chosen.addAll(all);
            return List.copyOf(chosen);
        }
    },
    MEETING {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            List<Integer> all = around.shuffled(random);
            Set<Integer> chosen = new LinkedHashSet<>();
            for (int next = 0; chosen.size() < most && next < all.size(); next++) {
                chosen.add(all.get(next));
                List<Integer> near = new ArrayList<>();
                for (int measure : around.neighbours().get(all.get(next))) {
                    near.add(measure);
                }
                Collections.shuffle(near, random);
                chosen.addAll(near.subList(0, Math.min(near.size(), most / 2)));
            }
            return List.copyOf(chosen);
        }
    },
    MONTHS {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            List<Integer> all = around.shuffled(random);
            int middle = around.startOf(all.get(random.nextInt(all.size())));
            List<Integer> near = new ArrayList<>(all);
            near.sort(Comparator.comparingInt(measure -> Math.abs(around.startOf(measure) - middle)));
            return near;
        }
    };

    /** The measures to open, the most wanted first. */
    abstract List<Integer> measures(Around around, int most, Random random);

    /**
     * What it is around.
     *
     * @param neighbours for each measure the others that it meets
     */
    record Around(ExactProgram exact, List<PlanningChoice> plan, Relaxation.Point point, List<int[]> neighbours) {

        List<Integer> shuffled(Random random) {
            List<Integer> order = new ArrayList<>();
            for (int measure = 0; measure < plan.size(); measure++) {
                order.add(measure);
            }
            Collections.shuffle(order, random);
            return order;
        }

        double dearness(int measure) {
            int place = exact.place(plan.get(measure));
            return place < 0 ? Double.POSITIVE_INFINITY : point.dearness()[place];
        }

        /** Where it starts; for what is left, where it might: the start of one of its cheapest choices. */
        int startOf(int measure) {
            PlanningChoice chosen = plan.get(measure);
            for (int place : cheapest(measure, 2, Double.POSITIVE_INFINITY)) {
                chosen = chosen.taken() ? chosen : exact.choices().get(place);
            }
            return chosen.timing().startMonth();
        }

        /** Places of a measure's cheapest choices, none dearer than {@code dearest}. */
        List<Integer> cheapest(int measure, int most, double dearest) {
            List<Integer> places = new ArrayList<>();
            for (int place : exact.places(measure)) {
                if (point.dearness()[place] <= dearest) {
                    places.add(place);
                }
            }
            places.sort(Comparator.comparingDouble(place -> point.dearness()[place]));
            return places.subList(0, Math.min(most, places.size()));
        }

        /** The cheapest choices of the first so many measures. */
        BitSet open(List<Integer> measures, int size, int choices, double dearest) {
            BitSet open = new BitSet();
            measures.subList(0, Math.min(size, measures.size()))
                    .forEach(measure -> cheapest(measure, choices, dearest).forEach(open::set));
            return open;
        }
    }
}
