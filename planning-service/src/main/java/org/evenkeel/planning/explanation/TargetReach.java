package org.evenkeel.planning.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.ProblemVariant;
import org.jspecify.annotations.Nullable;

/**
 * How far a target can be reached, and what is in its way: the smallest set of rules, pins or dates without which the relaxation
 * reaches it.
 */
public final class TargetReach {

    private static final int MOST_RELAXATIONS = 120;

    private final PlanningProblem problem;
    private final Trial plan;
    private final long seed;
    private int relaxations;

    /** @param choices ids of the plan, one a measure */
    public TargetReach(PlanningProblem problem, List<String> choices, long seed) {
        this.problem = problem;
        this.plan = Trial.of(problem, choices);
        this.seed = seed;
    }

    public ExplanationAnswer answer() {
        long target = problem.target().inYearPence();
        Long most = Bounds.mostInYear(problem);
        if (plan.shortfallPence() == 0 || most == null || most >= target) {
            return said(open(target, most), new ReachFinding(target, plan.inYearPence(), most, false, List.of(), false, false));
        }
        List<Obstruction> all = Obstruction.of(problem);
        if (!reaches(all)) {
            return said(List.of(proved(target, most),
                    "Even with every rule, pin and date lifted, the measures on record do not add up to it.",
                    "More measures, or a lower target, are the only way."),
                    new ReachFinding(target, plan.inYearPence(), most, true, List.of(), true, false));
        }
        List<Obstruction> thinned = thinned(all);
        List<Obstruction> smaller = smaller(all, thinned.size());
        boolean minimal = relaxations < MOST_RELAXATIONS;
        List<Obstruction> set = smaller == null ? thinned : smaller;
        boolean found = Trial.solved(without(set), plan.choices(), seed).shortfallPence() == 0;
        return said(inTheWay(target, most, set, found), new ReachFinding(target, plan.inYearPence(), most, true,
                set.stream().map(one -> new ReachFinding.InTheWay(one.name(), one.mayBeLifted())).toList(), minimal, found));
    }

    private static ExplanationAnswer said(List<String> sentences, ReachFinding finding) {
        return new ExplanationAnswer(sentences,
                "By relaxations with rules, pins or dates lifted, and one short solve with those named lifted.", List.of(), null,
                List.of(), finding);
    }

    private List<String> open(long target, @Nullable Long most) {
        if (plan.shortfallPence() == 0) {
            return List.of("In-year shortfall: none. The plan reaches the target of %s.".formatted(Pounds.of(target)));
        }
        return List.of("In-year shortfall: the plan falls %s short of %s.".formatted(Pounds.of(plan.shortfallPence()),
                Pounds.of(target)),
                most == null ? "How much can be reached at most was not found in time."
                        : "It is not proved that the target is out of reach; solve for longer.");
    }

    private String proved(long target, long most) {
        return "In-year shortfall: no plan under these rules saves more than %s of the %s; this one saves %s.".formatted(
                Pounds.of(most), Pounds.of(target), Pounds.of(plan.inYearPence()));
    }

    private List<String> inTheWay(long target, long most, List<Obstruction> set, boolean found) {
        List<String> sentences = new ArrayList<>(List.of(proved(target, most)));
        sentences.add("In the way %s: %s.".formatted(set.size() == 1 ? "is" : "are together",
                set.stream().map(Obstruction::name).collect(Collectors.joining("; "))));
        sentences.add(found ? "With %s lifted, a short solve found a plan that reaches it.".formatted(
                set.size() == 1 ? "that" : "those")
                : "With %s lifted, the relaxation reaches it; a short solve found no such plan.".formatted(
                        set.size() == 1 ? "that" : "those"));
        if (set.stream().anyMatch(one -> !one.mayBeLifted())) {
            sentences.add("Law and stated relations cannot be lifted, so the target or the measures have to change.");
        }
        return sentences;
    }

    /** A set of fewer than so many, tried by rising size; null where none does it, or there are too many to try. */
    private @Nullable List<Obstruction> smaller(List<Obstruction> all, int than) {
        for (int size = 1; size < than; size++) {
            List<Obstruction> found = ofSize(all, size, 0, new ArrayList<>());
            if (found != null || relaxations >= MOST_RELAXATIONS) {
                return found;
            }
        }
        return null;
    }

    private @Nullable List<Obstruction> ofSize(List<Obstruction> all, int size, int from, List<Obstruction> chosen) {
        if (chosen.size() == size) {
            return reaches(chosen) ? List.copyOf(chosen) : null;
        }
        for (int next = from; next < all.size() && relaxations < MOST_RELAXATIONS; next++) {
            chosen.add(all.get(next));
            List<Obstruction> found = ofSize(all, size, next + 1, chosen);
            chosen.remove(chosen.size() - 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** All of them less each that is not needed; what cannot be lifted is spared first. */
    private List<Obstruction> thinned(List<Obstruction> all) {
        List<Obstruction> kept = new ArrayList<>(all);
        for (int place = all.size() - 1; place >= 0; place--) {
            Obstruction one = kept.remove(place);
            if (!reaches(kept)) {
                kept.add(place, one);
            }
        }
        return kept;
    }

    private boolean reaches(List<Obstruction> lifted) {
        relaxations++;
        Long most = Bounds.mostInYear(without(lifted));
        return most != null && most >= problem.target().inYearPence();
    }

    private PlanningProblem without(List<Obstruction> lifted) {
        ProblemVariant variant = ProblemVariant.of(problem);
        lifted.forEach((Obstruction one) -> one.lift().accept(variant));
        return variant.build();
    }

    /** Something that can be lifted to see what it stands in the way of. */
    record Obstruction(String name, boolean mayBeLifted, Consumer<ProblemVariant> lift) {

        static List<Obstruction> of(PlanningProblem problem) {
            return Obstructions.of(problem);
        }
    }
}
