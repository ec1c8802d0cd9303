package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.CpSolverSolutionCallback;

/**
 * Other solvers on the same rows, for the benchmark. They are given what the relaxation has found out already, to their
 * favour: the levels before the one that is open are limits and not goals.
 */
public final class Peer implements AutoCloseable {

    private static final Interruption NEVER = new Interruption() {
        @Override
        public boolean stopped() {
            return false;
        }

        @Override
        public void whenStopped(Runnable listener) {
        }

        @Override
        public void forget(Runnable listener) {
        }
    };

    private final RelaxationModel model;
    private final Relaxation relaxation;
    private final SoftLevel level;
    private final ScoreLevels limits;

    /**
     * What a peer found.
     *
     * @param choices null where it found none
     * @param boundPence no plan is below it on the open level; 0 where none was proved
     * @param improvements seconds and pence of each better plan
     */
    public record Found(@Nullable List<PlanningChoice> choices, long boundPence, List<double[]> improvements) {
    }

    /** Draws the rows up; with {@code joint} those of collective consultation too, which are exact in whole numbers. */
    public Peer(PlanningProblem problem, boolean joint) {
        model = new RelaxationModel(problem);
        if (!joint) {
            model.linear().wholeRows().clear();
        }
        relaxation = new Relaxation(problem);
        relaxation.solve(Long.MAX_VALUE / 1_000_000_000L);
        ScoreLevels anything = new ScoreLevels(0, 0, model.mostOf(0), model.mostOf(1), model.mostOf(2), 0);
        long depth = relaxation.gap(anything) == null ? 0 : model.mostOf(0) - relaxation.gap(anything).depthPence();
        ScoreLevels first = new ScoreLevels(0, 0, depth, model.mostOf(1), model.mostOf(2), 0);
        long least = relaxation.firstAtLeast(first);
        boolean reachable = least == 0;
        level = reachable ? SoftLevel.COST : SoftLevel.FIRST_SHORTFALL;
        limits = new ScoreLevels(0, 0, depth, reachable ? 0 : model.mostOf(1), 0, 0);
    }

    /** The level on which plans are compared. */
    public SoftLevel level() {
        return level;
    }

    /** The bound of the relaxation on that level. */
    public long boundPence() {
        return level == SoftLevel.COST ? relaxation.costAtLeast(limits) : relaxation.firstAtLeast(limits);
    }

    /** CP-SAT in exact integers. */
    public Found cpSat(double seconds, int workers, long seed) {
        List<PlanningChoice> none = model.linear().groups().stream().map(group -> model.choices().get(group[0])).toList();
        ExactProgram program = new ExactProgram(model);
        List<double[]> improvements = new ArrayList<>();
        long scale = model.objective(level.ordinal()).scale();
        ExactAnswer answer = program.solve(new ExactTask(none, limits, level, program.everything(), Double.MAX_VALUE, seed),
                new CpSatSettings(workers, seconds, Double.MAX_VALUE, seed, false), NEVER, new CpSolverSolutionCallback() {
                    @Override
                    public void onSolutionCallback() {
                        improvements.add(new double[] { wallTime(), objectiveValue() / scale });
                    }
                });
        return new Found(improvements.isEmpty() ? null : answer.plan(), answer.boundPence(), improvements);
    }

    /** SCIP through OR-Tools' wrapper. */
    public Found scip(double seconds) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        MPVariable[] variables = variables(solver);
        model.linear().groups().forEach(group -> {
            MPConstraint one = solver.makeConstraint(1, 1);
            for (int variable : group) {
                one.setCoefficient(variables[variable], 1);
            }
        });
        List<LinearRow> rows = new ArrayList<>(model.linear().rows());
        rows.addAll(model.linear().wholeRows());
        for (int index = 0; index < rows.size(); index++) {
            add(solver, variables, rows.get(index), model.capRows().indexOf(index));
        }
        solver.setTimeLimit((long) (seconds * 1_000));
        MPSolver.ResultStatus status = solver.solve();
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        Found result = new Found(found ? chosen(variables) : null,
                found ? (long) Math.max(0, solver.objective().bestBound()) : 0, List.of());
        solver.delete();
        return result;
    }

    private MPVariable[] variables(MPSolver solver) {
        Objective objective = model.objective(level.ordinal());
        MPVariable[] variables = new MPVariable[model.linear().variables()];
        for (int variable = 0; variable < variables.length; variable++) {
            variables[variable] = solver.makeVar(0, model.linear().upper(variable), variable < model.choices().size(), "");
            solver.objective().setCoefficient(variables[variable],
                    (double) objective.coefficients()[variable] / objective.scale());
        }
        return variables;
    }

    private List<PlanningChoice> chosen(MPVariable[] variables) {
        List<PlanningChoice> chosen = new ArrayList<>();
        for (int variable = 0; variable < model.choices().size(); variable++) {
            if (variables[variable].solutionValue() > 0.5) {
                chosen.add(model.choices().get(variable));
            }
        }
        return chosen;
    }

    private void add(MPSolver solver, MPVariable[] variables, LinearRow row, int cap) {
        double high = row.high() == LinearRow.NO_HIGH ? MPSolver.infinity() : row.high();
        if (cap >= 0 && cap < level.ordinal()) {
            high = Math.min(high, ExactProgram.caps(limits)[cap]);
        }
        MPConstraint constraint = solver.makeConstraint(
                row.low() == LinearRow.NO_LOW ? -MPSolver.infinity() : row.low(), high);
        for (int place = 0; place < row.size(); place++) {
            constraint.setCoefficient(variables[row.variable(place)], row.coefficient(place));
        }
    }

    @Override
    public void close() {
        relaxation.close();
    }
}
