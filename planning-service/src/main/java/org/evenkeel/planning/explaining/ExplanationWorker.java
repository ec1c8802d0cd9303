package org.evenkeel.planning.explaining;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.explanation.BlockingLimits;
import org.evenkeel.planning.explanation.ExplanationAnswer;
import org.evenkeel.planning.explanation.MeasureTrials;
import org.evenkeel.planning.explanation.RuleReport;
import org.evenkeel.planning.explanation.TargetReach;
import org.evenkeel.planning.solvejob.SolvedProblem;
import org.evenkeel.planning.solvejob.SolvedProblems;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.platform.problem.Refusal;
import org.jboss.logging.Logger;

/** Looks for the answer to one question about a plan. No transaction is open meanwhile. */
@ApplicationScoped
class ExplanationWorker {

    private static final Logger LOG = Logger.getLogger(ExplanationWorker.class);
    private static final int MOST_ATTEMPTS = 3;

    @Inject
    PlanExplanations rows;

    @Inject
    SolvedProblems problems;

    void work(UUID id) {
        rows.begin(id, MOST_ATTEMPTS).ifPresent(asked -> {
            try {
                rows.answered(id, answer(asked));
            } catch (Refusal cannot) {
                rows.failed(id, cannot.detail());
            } catch (RuntimeException | Error fault) {
                // whatever it was: a question that nobody ends would be waited for for ever
                LOG.errorf(fault, "The explanation %s failed", id);
                rows.failed(id, "Looking for the answer ended with a fault of the service (%s).".formatted(
                        fault.getClass().getSimpleName()));
            }
        });
    }

    private ExplanationAnswer answer(ExplanationResponse asked) {
        SolvedProblem solved = problems.get(asked.planId());
        PlanningProblem problem = solved.problem();
        List<String> choices = solved.choices();
        long seed = solved.plan().content().scenario().limits().seed();
        return switch (asked.kind()) {
            case RULES -> new RuleReport(problem, solved.question().year(), choices).answer();
            case BLOCKS -> new BlockingLimits(problem, choices).answer();
            case REACH -> new TargetReach(problem, choices, seed).answer();
            case WHY -> trials(solved, seed).why(place(problem, asked));
            case WHY_NOT -> trials(solved, seed).whyNot(place(problem, asked), named(asked));
        };
    }

    private static MeasureTrials trials(SolvedProblem solved, long seed) {
        return new MeasureTrials(solved.problem(), solved.question().year(), solved.choices(), seed);
    }

    private static Predicate<PlanningChoice> named(ExplanationResponse asked) {
        return choice -> (asked.option() == null || Objects.equals(asked.option(), choice.option()))
                && (asked.startMonth() == null || asked.startMonth() == choice.timing().startMonth());
    }

    private static int place(PlanningProblem problem, ExplanationResponse asked) {
        return problem.measures().stream().filter(measure -> measure.reference().equals(asked.measure())).findFirst()
                .orElseThrow(() -> Refusal.notFound("measure", String.valueOf(asked.measure()))).index();
    }
}
