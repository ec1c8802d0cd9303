package org.evenkeel.impact.ensemble;

import java.util.ArrayList;
import java.util.List;

/**
 * Two to four plans in the same futures: what differs between them is the plans' doing and not the draws'. Every difference is
 * taken future by future and only then put in order, so it is narrower than what two ranges side by side suggest. A difference
 * is the first plan's figure less the other's, in the figure's own unit.
 */
public final class Comparison {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final List<FutureColumns> plans;

    /**
     * @param plans each from the same draws
     * @throws IllegalArgumentException unless there are two to four, of equally many futures and months
     */
    public Comparison(List<FutureColumns> plans) {
        if (plans.size() < FEWEST || plans.size() > MOST) {
            throw new IllegalArgumentException(plans.size() + " plans, and two to four are compared");
        }
        FutureColumns first = plans.get(0);
        for (FutureColumns plan : plans) {
            if (plan.draws() != first.draws() || plan.months() != first.months()) {
                throw new IllegalArgumentException("Plans of other futures: %d × %d months, and %d × %d months".formatted(
                        first.draws(), first.months(), plan.draws(), plan.months()));
            }
        }
        this.plans = List.copyOf(plans);
    }

    /** In how many futures the first plan has less than the other, the same, and more; together all futures. */
    public record FuturesCounted(int less, int same, int more) {
    }

    public int draws() {
        return plans.get(0).draws();
    }

    public int months() {
        return plans.get(0).months();
    }

    /** Futures in which plan {@code one} has less of a figure than plan {@code other}, the same, and more. */
    public FuturesCounted counted(int one, int other, FigureColumn figure) {
        int less = 0;
        int more = 0;
        for (double difference : differences(plans.get(one).figure(figure), plans.get(other).figure(figure))) {
            less += difference < 0 ? 1 : 0;
            more += difference > 0 ? 1 : 0;
        }
        return new FuturesCounted(less, draws() - less - more, more);
    }

    /** Range of the difference of a figure over the futures. */
    public Quantiles difference(int one, int other, FigureColumn figure) {
        return Quantiles.of(differences(plans.get(one).figure(figure), plans.get(other).figure(figure)));
    }

    /** Range of the difference in each month: what a picture shows as a fan. */
    public List<Quantiles> fan(int one, int other, MonthlySeries series) {
        List<Quantiles> fan = new ArrayList<>();
        for (int t = 0; t < months(); t++) {
            fan.add(Quantiles.of(differences(plans.get(one).month(series, t), plans.get(other).month(series, t))));
        }
        return fan;
    }

    private static double[] differences(double[] one, double[] other) {
        double[] differences = new double[one.length];
        for (int draw = 0; draw < differences.length; draw++) {
            differences[draw] = one[draw] - other[draw];
        }
        return differences;
    }
}
