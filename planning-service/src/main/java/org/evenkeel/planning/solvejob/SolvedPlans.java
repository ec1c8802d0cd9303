package org.evenkeel.planning.solvejob;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.phasing.Choices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasingContext;
import org.evenkeel.planning.plan.PlanResponse;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Gives plans together with the question they were solved from. A plan keeps the names of its choices; what follows from them
 * is computed again, by the law and the defaults of this release, and must come to what the plan says.
 */
@ApplicationScoped
public class SolvedPlans {

    @Inject
    PlanService plans;

    @Inject
    SolveQuestions questions;

    @Inject
    ChoiceEnumeration enumeration;

    /** @throws Refusal 404; 409 where a choice no longer comes to what the plan says of it */
    public SolvedPlan get(UUID planId) {
        PlanResponse plan = plans.get(planId);
        SolveQuestion asked = questions.asked(plan.solveJobId()).question();
        PhasingContext context = enumeration.context(asked.document(), asked.scenario());
        Map<String, Measure> measures = asked.document().measures().stream()
                .collect(Collectors.toMap(Measure::reference, Function.identity()));
        return new SolvedPlan(plan, asked.document(), asked.scenario(), plan.content().measures().stream()
                .filter(PlannedMeasure::taken)
                .map(planned -> taken(plan, planned, measures.get(planned.measure()), context)).toList(), context);
    }

    private static PhasedChoice taken(PlanResponse plan, PlannedMeasure planned, @Nullable Measure asked,
            PhasingContext context) {
        Measure measure = Objects.requireNonNull(asked, "a plan takes only measures of its question");
        return Choices.of(measure, measure.options().stream().filter(option -> isOf(planned, option)).toList(), context)
                .choices().stream()
                .filter(choice -> choice.id().equals(planned.choice()) && isAsPlanned(choice, planned)).findFirst()
                .orElseThrow(() -> noLongerSo(plan, planned));
    }

    private static boolean isOf(PlannedMeasure planned, Option option) {
        return option.reference().equals(planned.option());
    }

    private static boolean isAsPlanned(PhasedChoice choice, PlannedMeasure planned) {
        return choice.timetable().savingFrom().equals(planned.savingFrom())
                && choice.people().employees() == planned.employeesLeaving()
                && choice.saving().recurrentNetPence() == planned.fullYearPence()
                && choice.oneOffPence() == planned.oneOffPence();
    }

    private static Refusal noLongerSo(PlanResponse plan, PlannedMeasure planned) {
        return Refusal.conflict(("The plan %s takes the choice \"%s\", and by the law tables and defaults of this release its "
                + "dates or amounts are not those of the plan. Solve the scenario again.").formatted(plan.id(),
                        planned.choice()));
    }
}
