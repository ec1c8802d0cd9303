package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/**
 * What a course saves in one future. Each delivery class has one rate; the programme's rate moves them all about its centre, so
 * that
 * what makes one measure slip makes its neighbours slip, and no rate passes 1.
 */
public final class Savings {

    private static final int MONTHS_A_YEAR = 12;

    private Savings() {
    }

    /** Pence by month: delivered savings less planned costs that come about anyway; one-off costs are left out. */
    public static double[] delivered(Course course, ParameterValues values) {
        CourseMoney money = course.money();
        double together = values.of(ImpactParameter.PROGRAMME_DELIVERY)
                / values.of(ImpactParameter.PROGRAMME_DELIVERY_CENTRE);
        double recurrent = values.of(ImpactParameter.RECURRENT_SHARE);
        double[] delivered = money.certain().clone();
        for (DeliveryClass each : DeliveryClass.values()) {
            double rate = rate(each, together, values);
            double[] planned = money.planned()[each.ordinal()];
            double later = money.recurrentUnknown()[each.ordinal()] * recurrent;
            for (int t = 0; t < course.months(); t++) {
                delivered[t] += rate * (planned[t] + (t < MONTHS_A_YEAR ? 0 : later));
            }
        }
        return delivered;
    }

    private static double rate(DeliveryClass each, double together, ParameterValues values) {
        ImpactParameter rate = each.rate();
        if (rate == null) {
            return 0;
        }
        return each == DeliveryClass.DELIVERED ? values.of(rate) : Math.min(1, values.of(rate) * together);
    }
}
