package org.evenkeel.planning.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Scanner;

import org.evenkeel.planning.solving.ChoiceBuilder;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;

/**
 * A multiple-choice multidimensional knapsack as a savings plan: a class is a measure that must be decided, an item an
 * option, its value the saving in pounds, a resource a limited capacity; the target is beyond reach, so that the shortfall
 * is made small.
 *
 * @param capacities one a resource
 * @param items by class; of each its value in hundredths, then its use of each resource
 */
record Knapsack(String name, List<Long> capacities, List<List<long[]>> items) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DRAWN_ITEMS = 10;
    private static final int DRAWN_RESOURCES = 10;
    private static final int MOST_USE = 10;

    static Knapsack read(Path file) throws IOException {
        try (Scanner words = new Scanner(Files.readString(file))) {
            int classes = words.nextInt();
            int items = words.nextInt();
            int resources = words.nextInt();
            List<Long> capacities = new ArrayList<>();
            for (int resource = 0; resource < resources; resource++) {
                capacities.add(whole(words.next(), BigDecimal.ONE));
            }
            List<List<long[]>> all = new ArrayList<>();
            for (int index = 0; index < classes; index++) {
                words.next();
                List<long[]> of = new ArrayList<>();
                for (int item = 0; item < items; item++) {
                    long[] figures = new long[resources + 1];
                    for (int place = 0; place <= resources; place++) {
                        figures[place] = whole(words.next(), place == 0 ? HUNDRED : BigDecimal.ONE);
                    }
                    of.add(figures);
                }
                all.add(of);
            }
            return new Knapsack(file.getFileName().toString(), capacities, all);
        }
    }

    private static long whole(String word, BigDecimal times) {
        return new BigDecimal(word).multiply(times).longValueExact();
    }

    /** One of the shape of I07 to I13: uses drawn evenly, values about what an item uses, capacities at half of the most. */
    static Knapsack drawn(int classes, long seed) {
        Random random = new Random(seed);
        List<List<long[]>> all = new ArrayList<>();
        for (int index = 0; index < classes; index++) {
            List<long[]> of = new ArrayList<>();
            for (int item = 0; item < DRAWN_ITEMS; item++) {
                long[] figures = new long[DRAWN_RESOURCES + 1];
                double worth = 0;
                for (int place = 1; place <= DRAWN_RESOURCES; place++) {
                    figures[place] = random.nextInt(MOST_USE);
                    worth += figures[place] * 2.5 * random.nextDouble();
                }
                figures[0] = (long) (100 * worth) + random.nextInt(5_000);
                of.add(figures);
            }
            all.add(of);
        }
        List<Long> capacities = new ArrayList<>();
        for (int resource = 0; resource < DRAWN_RESOURCES; resource++) {
            capacities.add((long) classes * MOST_USE / 2);
        }
        return new Knapsack("drawn" + classes, capacities, all);
    }

    PlanningProblem problem() {
        ProblemBuilder problem = new ProblemBuilder();
        capacities.forEach(amount -> problem.capacities.add(ProblemBuilder.capacity(false, amount)));
        for (List<long[]> of : items) {
            List<ChoiceBuilder> choices = new ArrayList<>();
            for (int item = 0; item < of.size(); item++) {
                ChoiceBuilder choice = ChoiceBuilder.choice("i" + item).saves(of.get(item)[0], of.get(item)[0]);
                for (int resource = 0; resource < capacities.size(); resource++) {
                    if (of.get(item)[resource + 1] > 0) {
                        choice.uses(resource, 0, of.get(item)[resource + 1]);
                    }
                }
                choices.add(choice);
            }
            problem.measure(true, java.util.Set.of(), choices);
        }
        problem.target = new PlanningTarget(mostPence(), 0, false);
        return problem.build();
    }

    /** The best item of each class together, pence. */
    long mostPence() {
        return items.stream().mapToLong(of -> of.stream().mapToLong(item -> item[0]).max().orElse(0)).sum();
    }
}
