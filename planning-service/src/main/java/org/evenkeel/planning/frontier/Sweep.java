package org.evenkeel.planning.frontier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Which targets to ask next so that points come to lie evenly: first a coarse row of targets, then always the middle of the widest
 * gap, measured in both directions as a share of the whole. Pure.
 */
final class Sweep {

    private static final int FINEST = 8;

    private final int wanted;
    private final long mostPence;

    /**
     * @param wanted points
     * @param mostPence the most that was found to be saved in the year
     */
    Sweep(int wanted, long mostPence) {
        this.wanted = wanted;
        this.mostPence = mostPence;
    }

    /**
     * A point reached.
     *
     * @param targetPence that was asked for
     */
    record Reached(long targetPence, long savingPence, long costPence) {
    }

    /** The targets asked together once the most is known: two thirds of what is wanted, the least there is among them. */
    List<Long> first() {
        TreeSet<Long> targets = new TreeSet<>();
        targets.add(1L);
        int parts = Math.max(2, wanted * 2 / 3);
        for (int part = 1; part < parts; part++) {
            targets.add(Math.max(1, mostPence / parts * part));
        }
        return List.copyOf(targets);
    }

    /** How many may be asked in all: some come to what is there already. */
    int mostAsked() {
        return wanted + wanted / 2;
    }

    /**
     * The target in the middle of the widest gap; empty where nothing is worth asking before more has arrived, or at all.
     *
     * @param asked every target asked so far, {@code open} those of them that have not arrived
     */
    OptionalLong next(List<Reached> reached, Collection<Long> asked, Collection<Long> open) {
        List<Reached> row = undominated(reached);
        if (row.size() + open.size() >= wanted || asked.size() >= mostAsked()) {
            return OptionalLong.empty();
        }
        double dearest = Math.max(1, row.stream().mapToLong(Reached::costPence).max().orElse(1));
        double widest = 0;
        OptionalLong best = OptionalLong.empty();
        for (int i = 0; i + 1 < row.size(); i++) {
            long low = row.get(i).savingPence();
            long high = row.get(i + 1).savingPence();
            long ceiling = new TreeSet<>(asked).subSet(low, false, high, true).stream().findFirst().orElse(high);
            boolean underWay = open.stream().anyMatch(target -> target > low && target <= high);
            double width = Math.hypot((double) (ceiling - low) / mostPence,
                    (row.get(i + 1).costPence() - row.get(i).costPence()) / dearest);
            if (!underWay && width > widest && ceiling - low > mostPence / ((long) FINEST * wanted)) {
                widest = width;
                best = OptionalLong.of(low + (ceiling - low) / 2);
            }
        }
        return best;
    }

    /** Points that no other dominates, each once, by rising saving. */
    static List<Reached> undominated(List<Reached> reached) {
        List<Reached> sorted = new ArrayList<>(reached);
        sorted.sort(Comparator.comparingLong(Reached::savingPence).reversed().thenComparingLong(Reached::costPence));
        List<Reached> row = new ArrayList<>();
        long cheapest = Long.MAX_VALUE;
        for (Reached one : sorted) {
            if (one.costPence() < cheapest) {
                cheapest = one.costPence();
                row.add(0, one);
            }
        }
        return row;
    }
}
