package org.evenkeel.planning.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.comparator.AcrossTheBoardCut;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Relation;
import org.evenkeel.planning.neighbour.AssessmentAsked;
import org.evenkeel.planning.neighbour.AssessmentAsked.Kind;
import org.evenkeel.planning.neighbour.Conduct;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasedOneOffCost;
import org.evenkeel.planning.solvejob.SolvedPlan;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of impact-service about one plan and the two it is set beside: three questions that differ in what is done and
 * in
 * nothing else, on the same futures.
 */
final class AssessmentQuestions {

    /** One seed for all plans: whatever is compared meets the same futures. */
    private static final long SEED = 1;

    private final SolvedPlan solved;
    private final AssessedBaseline baseline;
    private final AssessedMeasures measures;
    private final AssessmentAsked.Conduct conduct;

    AssessmentQuestions(SolvedPlan solved, NeighbourAnswer<Conduct> conduct, DefaultParameters parameters, LawTables law) {
        this.solved = solved;
        baseline = new AssessedBaseline(solved.document(), parameters);
        measures = new AssessedMeasures(solved.document(), baseline, solved.year(), law);
        this.conduct = conduct(conduct.value());
    }

    AssessmentAsked plan() {
        Map<String, Measure> byReference = solved.document().measures().stream()
                .collect(Collectors.toMap(Measure::reference, Function.identity()));
        List<Assumption> assumptions = solved.plan().content().assumptions();
        List<AssessmentAsked.Measure> taken = solved.taken().stream()
                .map(choice -> measures.of(Objects.requireNonNull(byReference.get(choice.measure())), choice,
                        AssessedMeasures.partlyAssumed(choice, assumptions)))
                .toList();
        List<Relation> relations = solved.document().relations();
        return question(Kind.PLAN, OverlappingSavings.removed(taken, relations, effectMonths(solved.taken())), solved.taken());
    }

    AssessmentAsked doNothing() {
        return question(Kind.DO_NOTHING, List.of(), List.of());
    }

    /** Every flat cut rests on what nobody stated: which spending can be cut, and what that does to a service. */
    AssessmentAsked acrossTheBoard(AcrossTheBoardCut cut) {
        List<AssessmentAsked.Measure> taken = new ArrayList<>();
        for (int i = 0; i < cut.measures().size(); i++) {
            taken.add(measures.of(cut.measures().get(i), cut.choices().get(i), true));
        }
        return question(Kind.ACROSS_THE_BOARD, taken, cut.choices());
    }

    private AssessmentAsked question(Kind kind, List<AssessmentAsked.Measure> taken, List<PhasedChoice> choices) {
        return new AssessmentAsked(solved.plan().id(), solved.plan().contentSha256(), kind, SEED,
                YearMonth.from(solved.year().firstDay()).toString(), solved.document().organisation().sector().name(),
                solved.scenario().target().inYearPence() + revenueOneOffInYear(choices), baseline.teams(),
                baseline.services(), baseline.partners(), taken, conduct);
    }

    /**
     * One-off costs that revenue pays within the year lower what counts towards its target. They are certain and not delivered
     * in part, so they raise what the savings must reach.
     */
    private static long revenueOneOffInYear(List<PhasedChoice> choices) {
        return choices.stream().flatMap(choice -> choice.oneOffCosts().stream())
                .filter(cost -> cost.route() == FundingRoute.REVENUE && cost.month() >= 0
                        && cost.month() < FinancialYear.MONTHS)
                .mapToLong(PhasedOneOffCost::pence).sum();
    }

    private Map<String, Integer> effectMonths(List<PhasedChoice> choices) {
        Map<String, Integer> months = new HashMap<>();
        for (PhasedChoice choice : choices) {
            LocalDate from = choice.timetable().savingFrom();
            int month = solved.year().monthOf(from);
            months.put(choice.measure(), solved.year().monthStart(month).equals(from) ? month : month + 1);
        }
        return months;
    }

    private static AssessmentAsked.Conduct conduct(@Nullable Conduct known) {
        return known == null
                ? new AssessmentAsked.Conduct("UNKNOWN", null, null, null, null, null, null)
                : new AssessmentAsked.Conduct("KNOWN", known.asOf(), known.fairnessBasisPoints(), known.commsBasisPoints(),
                        known.supportBasisPoints(), known.protectedBasisPoints(), known.involvementBasisPoints());
    }
}
