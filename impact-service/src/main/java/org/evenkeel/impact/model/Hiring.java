package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * How long posts stand empty and how newcomers grow into them, by age in whole months. Vacancy weeks are a placeholder of ours;
 * weeks to full output after Oxford Economics 2014. Rows have a place a future.
 */
final class Hiring {

    private static final double MONTHS_A_WEEK = 12 / 52.18;
    private static final int LONGEST_VACANCY_MONTHS = 24;
    private static final int LONGEST_RAMP_MONTHS = 36;
    private static final double MIDDLE_OF_MONTH = 0.5;

    /** Share of a month's quits whose posts still stand empty, by how many month ends ago they quit. */
    final double[][] vacant;
    /** Share of full output that newcomers lack, by age: from 75 % down, linearly, in the middle of each month. */
    final double[][] missing;
    /** What one who is redeployed counts as, in newcomers. */
    final double[] newcomersARedeployed;

    Hiring(ParameterBlock values) {
        int futures = values.futures();
        int vacancies = 1;
        int ages = 1;
        for (int i = 0; i < futures; i++) {
            vacancies = Math.max(vacancies, (int) vacancyMonths(values, i) + 1);
            ages = Math.max(ages, (int) Math.min(LONGEST_RAMP_MONTHS, Math.ceil(rampMonths(values, i))));
        }
        this.vacant = new double[vacancies][futures];
        this.missing = new double[ages][futures];
        this.newcomersARedeployed = new double[futures];
        for (int i = 0; i < futures; i++) {
            begin(i, values);
        }
    }

    private static double vacancyMonths(ParameterBlock values, int future) {
        return Math.min(LONGEST_VACANCY_MONTHS, values.of(ImpactParameter.VACANCY_WEEKS)[future] * MONTHS_A_WEEK);
    }

    private static double rampMonths(ParameterBlock values, int future) {
        return values.of(ImpactParameter.WEEKS_TO_FULL_OUTPUT)[future] * MONTHS_A_WEEK;
    }

    private void begin(int future, ParameterBlock values) {
        double vacancy = vacancyMonths(values, future);
        for (int k = 0; k < vacant.length; k++) {
            vacant[k][future] = Math.max(0, Math.min(1, vacancy - k));
        }
        double ramp = rampMonths(values, future);
        double missingAtFirst = 1 - values.of(ImpactParameter.STARTING_OUTPUT)[future];
        for (int age = 0; age < missing.length; age++) {
            missing[age][future] = ramp <= 0 ? 0 : missingAtFirst * Math.max(0, 1 - (age + MIDDLE_OF_MONTH) / ramp);
        }
        double rampWithin = values.of(ImpactParameter.WEEKS_TO_FULL_OUTPUT_WITHIN)[future] * MONTHS_A_WEEK;
        newcomersARedeployed[future] = ramp > 0 ? Math.min(1, rampWithin / ramp) : 0;
    }
}
