package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.relaxation.ExactProgram;
import org.evenkeel.planning.solving.relaxation.Relaxation;

/**
 * Which measures are decided anew around a plan: all of them among their cheapest choices (the core), or among those that
 * start in few months a team, so that a team's change is one round; a few whole teams; what meets in one service or team, what
 * starts within a few months, or what the relaxation's prices like least.
 */
enum Neighbourhood {
    CORE(true) {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            return around.shuffled(random);
        }
    },
    ROUNDS(true) {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            return around.shuffled(random);
        }

        @Override
        BitSet open(Around around, Width width, Random random) {
            return around.openRounds(width);
        }
    },
    TEAMS(false) {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            return around.wholeTeams(random);
        }
    },
    DEAR(false) {
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
    MEETING(false) {
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
    MONTHS(false) {
        @Override
        List<Integer> measures(Around around, int most, Random random) {
            List<Integer> all = around.shuffled(random);
            int middle = around.startOf(all.get(random.nextInt(all.size())));
            List<Integer> near = new ArrayList<>(all);
            near.sort(Comparator.comparingInt(measure -> Math.abs(around.startOf(measure) - middle)));
            return near;
        }
    };

    private static final int CHOICES_A_MONTH = 2;
    private final boolean whole;

    Neighbourhood(boolean whole) {
        this.whole = whole;
    }

    /** Whether every measure is in it, of each only some choices. */
    boolean whole() {
        return whole;
    }

    /** The measures to open, the most wanted first. */
    abstract List<Integer> measures(Around around, int most, Random random);

    /** The choices to open. */
    BitSet open(Around around, Width width, Random random) {
        return around.open(measures(around, width.measures(), random), width);
    }

    /**
     * How wide it is.
     *
     * @param dearest the dearest choice that is worth opening
     */
    record Width(int measures, int choices, double dearest) {
    }

    /**
     * What it is around.
     *
     * @param neighbours for each measure the others that it meets
     * @param teams the measures of each team that several change
     */
    record Around(
            ExactProgram exact,
            List<PlanningChoice> plan,
            Relaxation.Point point,
            List<int[]> neighbours,
            List<int[]> teams) {

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

        /** The measures of one team after the other, then those of none. */
        List<Integer> wholeTeams(Random random) {
            List<int[]> order = new ArrayList<>(teams);
            Collections.shuffle(order, random);
            Set<Integer> chosen = new LinkedHashSet<>();
            order.forEach(team -> Arrays.stream(team).forEach(chosen::add));
            chosen.addAll(shuffled(random));
            return List.copyOf(chosen);
        }

        /** The cheapest choices of the first so many measures. */
        BitSet open(List<Integer> measures, Width width) {
            BitSet open = new BitSet();
            measures.subList(0, Math.min(width.measures(), measures.size()))
                    .forEach(measure -> cheapest(measure, width.choices(), width.dearest()).forEach(open::set));
            return open;
        }

        /** The cheapest choices of every measure; of a team's, those that start in its few months, present ones among them. */
        BitSet openRounds(Width width) {
            BitSet open = open(shuffled(new Random(0)), new Width(plan.size(), 2, width.dearest()));
            for (int[] team : teams) {
                Set<Integer> months = months(team, Math.max(1, width.choices() / CHOICES_A_MONTH));
                for (int measure : team) {
                    for (int place : cheapest(measure, Integer.MAX_VALUE, width.dearest())) {
                        if (months.contains(exact.choices().get(place).timing().startMonth())) {
                            open.set(place);
                        }
                    }
                }
            }
            return open;
        }

        /** The months in which the plan changes a team, and the few in which the relaxation changes it most. */
        private Set<Integer> months(int[] team, int few) {
            Map<Integer, Double> shares = new TreeMap<>();
            Set<Integer> months = new TreeSet<>();
            for (int measure : team) {
                if (plan.get(measure).taken()) {
                    months.add(plan.get(measure).timing().startMonth());
                }
                for (int place : exact.places(measure)) {
                    PlanningChoice choice = exact.choices().get(place);
                    if (choice.taken() && point.shares()[place] > 0) {
                        shares.merge(choice.timing().startMonth(), point.shares()[place], Double::sum);
                    }
                }
            }
            shares.entrySet().stream().sorted(Map.Entry.<Integer, Double> comparingByValue().reversed()).limit(few)
                    .map(Map.Entry::getKey).forEach(months::add);
            return months;
        }
    }
}
