package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/** Share of working time lost to absence, by the share of a team removed within twelve months. */
public final class Absence {

    private static final double[] MID_POINTS = { 0, 0.04, 0.13, 0.25 };
    private static final int MONTHS = 12;

    private final double rate;
    private final double unprotected;
    private final double daysAMonth;
    private final double[] ratios;

    public Absence(ImpactParameter daysAYear, Conduct conduct, ParameterValues values) {
        double workingDays = values.of(ImpactParameter.WORKING_DAYS_A_YEAR);
        this.rate = Math.min(1, values.of(daysAYear) / workingDays);
        this.unprotected = 1 - values.of(ImpactParameter.PROTECTION_SHARE) * conduct.protectedShare();
        this.daysAMonth = workingDays / MONTHS;
        double small = Math.max(1, values.of(ImpactParameter.ABSENCE_RATIO_AT_4));
        double middle = Math.max(small, values.of(ImpactParameter.ABSENCE_RATIO_AT_13));
        double large = Math.max(middle, values.of(ImpactParameter.ABSENCE_RATIO_AT_25));
        this.ratios = new double[] { 1, small, middle, large };
    }

    /** base·(1 + (RR(x) − 1)·(1 − m·protected)), at most all of it. */
    double rate(double shareRemoved) {
        return shareRemoved <= 0 ? rate : Math.min(1, rate * (1 + (ratio(shareRemoved) - 1) * unprotected));
    }

    /** RR(x): linear between the mid-points of the bands, 0, 4, 13 and 25 %; level after the last. */
    public double ratio(double shareRemoved) {
        for (int band = 1; band < MID_POINTS.length; band++) {
            if (shareRemoved < MID_POINTS[band]) {
                double within = (shareRemoved - MID_POINTS[band - 1]) / (MID_POINTS[band] - MID_POINTS[band - 1]);
                return ratios[band - 1] + within * (ratios[band] - ratios[band - 1]);
            }
        }
        return ratios[ratios.length - 1];
    }

    /** Working days that one employee has in a month. */
    double daysAMonth() {
        return daysAMonth;
    }
}
