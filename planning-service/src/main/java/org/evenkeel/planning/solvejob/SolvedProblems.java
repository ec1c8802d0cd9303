package org.evenkeel.planning.solvejob;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.converting.ProblemConverter;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.plan.PlanResponse;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.platform.problem.Refusal;

/** Draws up again what a plan was solved from, so that it can be tried with something changed. Call it outside transactions. */
@ApplicationScoped
public class SolvedProblems {

    @Inject
    PlanService plans;

    @Inject
    SolveQuestions questions;

    @Inject
    QuestionAssembler assembler;

    @Inject
    LawTables law;

    /** @throws Refusal 404; 409 where the plan takes a choice that this release no longer has */
    public SolvedProblem get(UUID planId) {
        PlanResponse plan = plans.get(planId);
        AskedSolve asked = questions.asked(plan.solveJobId());
        SolveAnswers answers = asked.answers();
        if (answers == null) {
            throw Refusal.conflict("The plan %s is kept without the prices it rests on. Solve the scenario again."
                    .formatted(planId));
        }
        Question question = assembler.question(asked.question(), answers, assembler.choices(asked.question()));
        PlanningProblem problem = new ProblemConverter(law).convert(question);
        List<String> choices = plan.content().measures().stream().map(PlannedMeasure::choice).toList();
        Set<String> known = new HashSet<>();
        problem.measures().forEach(measure -> measure.choices().forEach(choice -> known.add(choice.id())));
        for (String choice : choices) {
            if (!known.contains(choice)) {
                throw Refusal.conflict(("The plan %s takes the choice \"%s\", which the law tables and defaults of this release do "
                        + "not make. Solve the scenario again.").formatted(planId, choice));
            }
        }
        return new SolvedProblem(plan, question, problem, choices);
    }

    /** The organisation as it stood when the plan's question was asked. */
    public OrganisationDocument document(UUID solveJob) {
        return questions.asked(solveJob).question().document();
    }
}
