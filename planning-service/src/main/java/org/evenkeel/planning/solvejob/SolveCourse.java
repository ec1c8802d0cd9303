package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.converting.ProblemConverter;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.plan.PlanComposer;
import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanGap;
import org.evenkeel.planning.plan.PlanProvenance;
import org.evenkeel.planning.plan.PriceRound;
import org.evenkeel.planning.plan.SolvedQuestion;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

/**
 * One job from question to plan. Every step leaves its result in the database before the next begins, so that another replica
 * can go on from there; no transaction is open while neighbours are asked or plans are searched.
 */
@ApplicationScoped
class SolveCourse {

    private static final int MOST_RENEWALS = 2;

    @Inject
    SolveJobs jobs;

    @Inject
    SolveQuestions questions;

    @Inject
    QuestionAssembler assembler;

    @Inject
    SolveInquiry inquiry;

    @Inject
    TimedSearch search;

    @Inject
    PriceRounds rounds;

    @Inject
    LawTables law;

    PlanContent run(SolveJobEntity job) {
        AskedSolve asked = questions.asked(job.id());
        PriceRounds.SolveCase solving = new PriceRounds.SolveCase(job, asked, assembler.choices(asked.question()));
        SolveAnswers answers = asked.answers() != null ? asked.answers() : ask(solving);
        TimedSearch.Run run = search.begin(job, asked);
        PriceRounds.Found first = found(solving, answers, run, run.start());
        if (job.purpose() != SolvePurpose.SCENARIO || !answers.freshlyPriced()) {
            return composed(solving, answers, first, run, List.of());
        }
        return renewed(solving, answers, first, run);
    }

    private SolveAnswers ask(PriceRounds.SolveCase solving) {
        SolveAnswers answers = inquiry.ask(solving.job(), solving.asked().question(), solving.choices());
        questions.answered(solving.job().id(), answers);
        return answers;
    }

    private PriceRounds.Found found(PriceRounds.SolveCase solving, SolveAnswers answers, TimedSearch.Run run,
            @Nullable List<String> start) {
        Question question = assembler.question(solving.asked().question(), answers, solving.choices());
        PlanningProblem problem = new ProblemConverter(law).convert(question);
        return new PriceRounds.Found(question, problem, run.search(problem, start));
    }

    /** Solves on by renewed prices for as long as the full model's cost is too far from the solver's; at most twice. */
    private PlanContent renewed(PriceRounds.SolveCase solving, SolveAnswers answers, PriceRounds.Found first,
            TimedSearch.Run run) {
        List<SolvedRound> all = new ArrayList<>();
        SolvedRound last = rounds.judged(solving, answers, first, new PriceRound(1, first.question().prices().source(), 0, 0,
                null, null, null, null, false, null));
        all.add(last);
        while (all.size() <= MOST_RENEWALS && rounds.tooFar(last) && !run.stopped()) {
            SolveAnswers anew = rounds.renewed(solving, last);
            if (anew == null) {
                break;
            }
            run.renew();
            PriceRounds.Found found = found(solving, anew, run, last.result().choiceIds());
            last = rounds.judged(solving, anew, found, rounds.next(last, found.question(), found.problem()));
            all.add(last);
        }
        SolvedRound best = SolvedRound.best(all);
        questions.answered(solving.job().id(), best.answers());
        return composed(solving, best.answers(), new PriceRounds.Found(best.question(), best.problem(), best.result()), run,
                all.stream().map(one -> one.prices().kept(one == best)).toList());
    }

    private PlanContent composed(PriceRounds.SolveCase solving, SolveAnswers answers, PriceRounds.Found found,
            TimedSearch.Run run, List<PriceRound> priced) {
        SolveQuestion asked = solving.asked().question();
        return PlanComposer.compose(new SolvedQuestion(found.question(), found.problem(), found.result().choiceIds(),
                Gaps.of(found.problem(), found.result().gap()), assembler.assumptions(asked, answers, found.question()),
                answers.pricesNote(), provenance(solving, priced)));
    }

    private static @Nullable PlanProvenance provenance(PriceRounds.SolveCase solving, List<PriceRound> priced) {
        SolveVariation variation = solving.asked().variation();
        UUID from = solving.job().fromPlanId();
        return from == null && priced.isEmpty() ? null
                : new PlanProvenance(from, variation == null ? List.of() : variation.changes(), priced);
    }

    /** The best plan that a job left in its progress; empty where it left none. */
    Optional<PlanContent> bestOf(UUID id) {
        SolveJobEntity job = jobs.read(id);
        AskedSolve asked = questions.asked(id);
        JobProgress progress = job.progress();
        if (progress == null || asked.answers() == null) {
            return Optional.empty();
        }
        List<MeasureChoices> choices = assembler.choices(asked.question());
        Question question = assembler.question(asked.question(), asked.answers(), choices);
        PlanningProblem problem = new ProblemConverter(law).convert(question);
        PlanGap gap = progress.gap();
        return Optional.of(PlanComposer.compose(new SolvedQuestion(question, problem, progress.choices(), gap,
                assembler.assumptions(asked.question(), asked.answers(), question), asked.answers().pricesNote(),
                provenance(new PriceRounds.SolveCase(job, asked, choices), List.of()))));
    }
}
