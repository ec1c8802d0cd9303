package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

/** One neighbourhood in CP-SAT. */
final class CpSatProgram {

    static {
        Loader.loadNativeLibraries();
    }

    private static final double MILLISECONDS = 1_000;
    private static final int SEED_RANGE = 1_000_000;

    private final RelaxationModel model;
    private final List<LinearRow> rows;
    private final ExactDraft draft;
    private final BitSet open;
    private final CpModel program = new CpModel();
    private final Map<Integer, IntVar> loaded = new HashMap<>();
    private long scale = 1;
    private long stays;

    CpSatProgram(RelaxationModel model, List<LinearRow> rows, ExactDraft draft, BitSet open) {
        this.model = model;
        this.rows = rows;
        this.draft = draft;
        this.open = open;
    }

    /**
     * What came of it.
     *
     * @param chosen the open choices it takes; empty where it found nothing
     * @param complete whether that is the best there is
     */
    record Outcome(BitSet chosen, boolean complete, long boundPence) {
    }

    static CpSatSettings polishing(ExactTask task, long milliseconds) {
        return new CpSatSettings(1, milliseconds / MILLISECONDS, task.effort(), task.seed());
    }

    /** @param taken the variable of each measure's present choice, −1 where there is none */
    void load(ExactTask task, int[] taken) {
        LinearModel linear = model.linear();
        for (int[] group : linear.groups()) {
            List<Literal> of = new ArrayList<>();
            for (int variable : group) {
                if (open.get(variable)) {
                    Literal literal = program.newBoolVar("");
                    loaded.put(variable, (IntVar) literal);
                    of.add(literal);
                }
            }
            if (!of.isEmpty()) {
                program.addExactlyOne(of);
            }
        }
        draft.others().stream()
                .forEach(variable -> loaded.put(variable, program.newIntVar(0, linear.upper(variable), "")));
        long[] caps = ExactProgram.caps(task.levels());
        draft.rows().stream().forEach(row -> addRow(row, task.level(), caps));
        minimise(model.objective(task.level().ordinal()), taken);
        hint(taken);
    }

    private void addRow(int index, SoftLevel level, long[] caps) {
        LinearRow row = rows.get(index);
        long high = row.high();
        int cap = model.capRows().indexOf(index);
        if (cap >= 0 && cap < level.ordinal()) {
            high = Math.min(high, caps[cap]);
        }
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (long[] term : draft.terms(index)) {
            sum.addTerm(loaded.get((int) term[0]), term[1]);
        }
        program.addLinearConstraint(sum,
                row.low() == LinearRow.NO_LOW ? Long.MIN_VALUE : row.low() - draft.fixed(index),
                high == LinearRow.NO_HIGH ? Long.MAX_VALUE : high - draft.fixed(index));
    }

    private void minimise(Objective objective, int[] taken) {
        scale = objective.scale();
        LinearExprBuilder sum = LinearExpr.newBuilder();
        loaded.forEach((variable, place) -> {
            if (objective.coefficients()[variable] != 0) {
                sum.addTerm(place, objective.coefficients()[variable]);
            }
        });
        for (int variable : taken) {
            stays += variable >= 0 && !open.get(variable) ? objective.coefficients()[variable] : 0;
        }
        program.minimize(sum);
    }

    private void hint(int[] taken) {
        long[] values = new long[model.linear().variables()];
        for (int variable : taken) {
            if (variable < 0) {
                return;
            }
            values[variable] = open.get(variable) ? 1 : 0;
        }
        draft.complete(values);
        loaded.forEach((variable, place) -> program.addHint(place, values[variable]));
    }

    Outcome solve(CpSatSettings settings, Interruption interruption) {
        CpSolver solver = solver(settings);
        Runnable stop = solver::stopSearch;
        interruption.whenStopped(stop);
        try {
            CpSolverStatus status = interruption.stopped() ? null : solver.solve(program);
            return outcome(solver, status);
        } finally {
            interruption.forget(stop);
        }
    }

    private static CpSolver solver(CpSatSettings settings) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(settings.workers())
                .setRandomSeed((int) Math.floorMod(settings.seed(), (long) SEED_RANGE))
                .setMaxTimeInSeconds(Math.max(0, settings.seconds()))
                .setMaxDeterministicTime(settings.effort())
                .setSymmetryLevel(0);
        return solver;
    }

    private Outcome outcome(CpSolver solver, @Nullable CpSolverStatus status) {
        BitSet chosen = new BitSet();
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Outcome(chosen, status == CpSolverStatus.INFEASIBLE, 0);
        }
        open.stream().filter(variable -> solver.value(loaded.get(variable)) == 1).forEach(chosen::set);
        // the bound is a whole number handed over as a double: one unit less is safe
        double bound = Math.ceil((solver.bestObjectiveBound() - 1 + stays) / scale);
        return new Outcome(chosen, status == CpSolverStatus.OPTIMAL, (long) Math.max(0, bound));
    }
}
