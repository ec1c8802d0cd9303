package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.jspecify.annotations.Nullable;

import com.google.ortools.sat.CpSolverSolutionCallback;

/**
 * The linear rules in whole numbers, with collective consultation, solved exactly by CP-SAT on a neighbourhood of a plan.
 * The same task and effort give the same answer. What it answers keeps the rules that are in rows; the others are for the
 * ledger to judge. Used by one thread.
 */
public final class ExactProgram {

    private final RelaxationModel model;
    private final List<LinearRow> rows;
    private final LinearColumns columns;
    private final Map<PlanningChoice, Integer> variables = new HashMap<>();

    ExactProgram(RelaxationModel model) {
        this.model = model;
        rows = new ArrayList<>(model.linear().rows());
        rows.addAll(model.linear().wholeRows());
        columns = new LinearColumns(model.linear().variables(), model.choices().size(), rows);
        for (int variable = 0; variable < model.choices().size(); variable++) {
            variables.put(model.choices().get(variable), variable);
        }
    }

    /** Every choice that a legal plan can hold, by its place in {@link Relaxation.Point#choices()}. */
    public List<PlanningChoice> choices() {
        return model.choices();
    }

    /** The place of a choice; −1 where no legal plan can hold it. */
    public int place(PlanningChoice choice) {
        return variables.getOrDefault(choice, -1);
    }

    /** The places of a measure's choices. */
    public int[] places(int measure) {
        return model.linear().groups().get(measure);
    }

    /**
     * The best plan of a neighbourhood that was found within the task's effort.
     *
     * @param milliseconds a limit for emergencies: where it ends the search, the answer depends on the machine
     */
    public ExactAnswer solve(ExactTask task, long milliseconds, Interruption interruption) {
        return solve(task, CpSatProgram.polishing(task, milliseconds), interruption, null);
    }

    ExactAnswer solve(
            ExactTask task, CpSatSettings settings, Interruption interruption, @Nullable CpSolverSolutionCallback heard) {
        int[] taken = task.plan().stream().mapToInt(this::place).toArray();
        BitSet open = open(task, taken);
        ExactDraft draft = new ExactDraft(model.linear(), rows, columns, taken, open);
        CpSatProgram program = new CpSatProgram(model, rows, draft, open);
        program.load(task, taken);
        if (settings.hinted()) {
            program.hint(taken);
        }
        return answer(task, program.solve(settings, interruption, heard));
    }

    /** What the task opens, with the present choice of each open measure; all of a measure whose present choice is none. */
    private BitSet open(ExactTask task, int[] taken) {
        BitSet open = new BitSet();
        for (int measure = 0; measure < taken.length; measure++) {
            boolean any = false;
            for (int variable : places(measure)) {
                open.set(variable, taken[measure] < 0 || task.open().get(variable));
                any |= open.get(variable);
            }
            if (any && taken[measure] >= 0) {
                open.set(taken[measure]);
            }
        }
        return open;
    }

    private ExactAnswer answer(ExactTask task, CpSatProgram.Outcome outcome) {
        List<PlanningChoice> plan = new ArrayList<>(task.plan());
        outcome.chosen().stream().mapToObj(model.choices()::get)
                .forEach(choice -> plan.set(choice.measure(), choice));
        return new ExactAnswer(plan, outcome.complete(), outcome.boundPence());
    }

    /** Everything open. */
    public BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, model.choices().size());
        return all;
    }

    /** The figures that levels before {@code level} may not exceed. */
    static long[] caps(ScoreLevels levels) {
        return new long[] { levels.depthPence(), levels.firstShortfallPence(), levels.secondShortfallPence() };
    }
}
