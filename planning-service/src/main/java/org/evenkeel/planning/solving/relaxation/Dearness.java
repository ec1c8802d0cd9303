package org.evenkeel.planning.solving.relaxation;

/** What each choice costs above the cheapest of its measure, at the prices that dual values put on the rows. */
final class Dearness {

    private Dearness() {
    }

    /** @return one a grouped variable, pence of the objective's level */
    static double[] of(LinearModel model, Objective objective, double[] duals) {
        double[] reduced = new double[model.variables()];
        for (int variable = 0; variable < reduced.length; variable++) {
            reduced[variable] = objective.coefficients()[variable];
        }
        for (int index = 0; index < duals.length; index++) {
            LinearRow row = model.rows().get(index);
            for (int place = 0; duals[index] != 0 && place < row.size(); place++) {
                reduced[row.variable(place)] -= duals[index] * row.coefficient(place);
            }
        }
        for (int[] group : model.groups()) {
            double least = Double.POSITIVE_INFINITY;
            for (int variable : group) {
                least = Math.min(least, reduced[variable]);
            }
            for (int variable : group) {
                reduced[variable] = (reduced[variable] - least) / objective.scale();
            }
        }
        return reduced;
    }
}
