package org.evenkeel.planning.solvejob;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.converting.ProblemConverter;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.neighbour.EngagementClient;
import org.evenkeel.planning.neighbour.ImpactClient;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.plan.PlanComposer;
import org.evenkeel.planning.plan.SolvedQuestion;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.method.UnsolvableProblemException;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jboss.logging.Logger;

/**
 * Works one job from question to plan. Every step leaves its result in the database before the next begins, so that another
 * replica can go on from there; no transaction is open while neighbours are asked or plans are searched.
 */
@ApplicationScoped
class SolveWorker {

    private static final Logger LOG = Logger.getLogger(SolveWorker.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final long MILLISECONDS = 1000;

    @Inject
    SolveJobs jobs;

    @Inject
    QuestionAssembler assembler;

    @Inject
    ImpactClient impact;

    @Inject
    EngagementClient engagement;

    @Inject
    LawTables law;

    @Inject
    SolvePulse pulse;

    private final PlanSolver solver = new PlanSolver();

    void work(UUID id) {
        Optional<SolveJobEntity> begun = jobs.begin(id);
        if (begun.isEmpty()) {
            return;
        }
        if (begun.get().attempts() > MOST_ATTEMPTS) {
            jobs.fail(id, "%d replicas ended while they solved it. Ask for a smaller scenario.".formatted(MOST_ATTEMPTS));
            return;
        }
        try {
            solve(begun.get());
        } catch (UnsolvableProblemException unsolvable) {
            jobs.fail(id, String.valueOf(unsolvable.getMessage()));
        } catch (RuntimeException | OutOfMemoryError fault) {
            LOG.errorf(fault, "Solve job %s failed", id);
            jobs.fail(id, "Solving ended with a fault of the service (%s). The best plan found is kept in progress."
                    .formatted(fault.getClass().getSimpleName()));
        }
    }

    private void solve(SolveJobEntity job) {
        SolveQuestionEntity asked = jobs.question(job.id());
        List<MeasureChoices> choices = assembler.choices(asked.question());
        SolveAnswers answers = asked.answers() != null ? asked.answers() : ask(job, asked.question(), choices);
        Question question = assembler.question(asked.question(), answers, choices);
        PlanningProblem problem = new ProblemConverter(law).convert(question);
        SolveResult result = search(job, problem, asked.question().scenario());
        jobs.finish(job.id(), PlanComposer.compose(new SolvedQuestion(question, problem, result.choiceIds(),
                Gaps.of(problem, result.gap()), assembler.assumptions(asked.question(), answers, question),
                answers.pricesNote())));
    }

    private SolveAnswers ask(SolveJobEntity job, SolveQuestion question, List<MeasureChoices> choices) {
        OrganisationDocument document = question.document();
        SolveAnswers answers = new SolveAnswers(
                impact.prices(job.scenarioId(), question.scenario().horizonMonths(), document,
                        choices.stream().flatMap(measure -> measure.choices().stream()).toList()),
                engagement.removablePosts(document.pools()),
                engagement.readiness(), engagement.dignityThresholds());
        jobs.keepAnswers(job.id(), answers);
        return answers;
    }

    private SolveResult search(SolveJobEntity job, PlanningProblem problem, Scenario scenario) {
        long left = scenario.limits().seconds() * MILLISECONDS - job.spentMilliseconds();
        int steps = scenario.limits().steps() == null ? 0 : scenario.limits().steps();
        SolveLimits limits = new SolveLimits((int) Math.max(1, left / MILLISECONDS), steps, scenario.limits().seed());
        List<String> start = job.progress() == null ? null : job.progress().choices();
        try (SolvePulse.Beat beat = pulse.start(job, problem)) {
            return solver.solve(problem, limits, start, beat::reached, beat.stop());
        }
    }
}
