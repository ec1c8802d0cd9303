package org.evenkeel.planning.solving.relaxation;

import java.util.List;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/**
 * A linear model in the native solver, kept there so that the next objective starts from the last basis. Used by one
 * thread; the memory is native, so it must be closed. Variables are scaled to 0…1 and rows to coefficients of at most 1.
 */
final class GlopProgram implements AutoCloseable {

    static {
        Loader.loadNativeLibraries();
    }

    private final LinearModel model;
    private final MPSolver solver;
    private final MPVariable[] variables;
    private final MPConstraint[] rows;
    private final double[] rowScales;
    private final double infinity = MPSolver.infinity();

    GlopProgram(LinearModel model) {
        this.model = model;
        solver = new MPSolver("relaxation", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
        variables = new MPVariable[model.variables()];
        for (int variable = 0; variable < variables.length; variable++) {
            variables[variable] = solver.makeNumVar(0, 1, "");
        }
        for (int[] group : model.groups()) {
            MPConstraint one = solver.makeConstraint(1, 1);
            for (int variable : group) {
                one.setCoefficient(variables[variable], 1);
            }
        }
        List<LinearRow> modelRows = model.rows();
        rows = new MPConstraint[modelRows.size()];
        rowScales = new double[rows.length];
        for (int index = 0; index < rows.length; index++) {
            rowScales[index] = scale(modelRows.get(index));
            rows[index] = load(modelRows.get(index), rowScales[index]);
        }
    }

    private double scale(LinearRow row) {
        double largest = 0;
        for (int place = 0; place < row.size(); place++) {
            largest = Math.max(largest,
                    Math.abs((double) row.coefficient(place) * model.upper(row.variable(place))));
        }
        return largest > 0 ? largest : 1;
    }

    private MPConstraint load(LinearRow row, double scale) {
        MPConstraint constraint = solver.makeConstraint(
                row.low() == LinearRow.NO_LOW ? -infinity : row.low() / scale,
                row.high() == LinearRow.NO_HIGH ? infinity : row.high() / scale);
        for (int place = 0; place < row.size(); place++) {
            int variable = row.variable(place);
            constraint.setCoefficient(variables[variable],
                    (double) row.coefficient(place) * model.upper(variable) / scale);
        }
        return constraint;
    }

    /** Sets another upper limit on a row. */
    void cap(int row, long high) {
        rows[row].setUb(high / rowScales[row]);
    }

    /** Makes the objective as small as the rows let it, in at most so many milliseconds. */
    LinearSolution minimise(Objective objective, long milliseconds) {
        double largest = setObjective(objective);
        solver.setTimeLimit(Math.max(1, milliseconds));
        MPSolver.ResultStatus status = solver.solve();
        if (status == MPSolver.ResultStatus.INFEASIBLE) {
            return LinearSolution.none(LinearSolution.Status.INFEASIBLE);
        }
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            return LinearSolution.none(LinearSolution.Status.UNKNOWN);
        }
        double[] values = new double[variables.length];
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = variables[variable].solutionValue() * model.upper(variable);
        }
        double[] duals = new double[rows.length];
        for (int row = 0; row < duals.length; row++) {
            duals[row] = rows[row].dualValue() * largest / rowScales[row];
        }
        return new LinearSolution(LinearSolution.Status.OPTIMAL, values, duals);
    }

    private double setObjective(Objective objective) {
        double largest = 0;
        for (int variable = 0; variable < variables.length; variable++) {
            largest = Math.max(largest,
                    Math.abs((double) objective.coefficients()[variable] * model.upper(variable)));
        }
        largest = largest > 0 ? largest : 1;
        MPObjective goal = solver.objective();
        goal.clear();
        for (int variable = 0; variable < variables.length; variable++) {
            goal.setCoefficient(variables[variable],
                    (double) objective.coefficients()[variable] * model.upper(variable) / largest);
        }
        goal.setMinimization();
        return largest;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
