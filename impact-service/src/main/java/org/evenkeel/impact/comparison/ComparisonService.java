package org.evenkeel.impact.comparison;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.impact.assessment.AssessedQuestion;
import org.evenkeel.impact.assessment.AssessmentKind;
import org.evenkeel.impact.assessment.AssessmentQuestions;
import org.evenkeel.impact.assessment.AssessmentRequest;
import org.evenkeel.impact.assessment.AssessmentService;
import org.evenkeel.impact.assessment.Simulator;
import org.evenkeel.impact.comparison.ComparisonRequest.PlanToCompare;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.own.OwnParameters;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.problem.Refusal;

/** Compares plans and keeps the answers. No transaction is open while futures run. */
@ApplicationScoped
public class ComparisonService {

    @Inject
    AssessmentQuestions questions;

    @Inject
    OwnParameters parameters;

    @Inject
    Simulator simulator;

    @Inject
    ComparisonShelf shelf;

    @Inject
    ShelfJson json;

    @Inject
    Clock clock;

    /**
     * The answer that is kept to this question, or a new one.
     *
     * @throws Refusal 422 where an assessment is not known or the plans cannot be compared; nothing is kept then
     */
    KeptComparison compare(ComparisonRequest asked) {
        List<NamedQuestion> plans = named(asked);
        ComparisonChecks.require(plans, questions);
        ParameterSet present = parameters.current();
        String question = json.write(whole(asked, plans));
        String digest = ShelfJson.sha256("comparison of %s\n%s\n%s".formatted(AssessmentService.MODEL, present.version(), question));
        Optional<KeptComparison> before = shelf.answerTo(digest);
        if (before.isPresent()) {
            return before.get();
        }
        ComparisonContent content = new Comparer(simulator, present, plans).content();
        return shelf.keep(digest, question, answer(content), present);
    }

    private List<NamedQuestion> named(ComparisonRequest asked) {
        List<NamedQuestion> named = new ArrayList<>();
        for (int i = 0; i < asked.plans().size(); i++) {
            PlanToCompare plan = asked.plans().get(i);
            AssessedQuestion assessed = questions.named("plans[%d].assessmentId".formatted(i), plan.assessmentId());
            AssessmentRequest first = named.isEmpty() ? assessed.request() : named.get(0).question();
            long seed = asked.seed() == null ? first.seedOrUsual() : asked.seed();
            int draws = asked.draws() == null ? first.drawsOrUsual() : asked.draws();
            String name = plan.name() == null ? usualName(assessed.request().kind(), i) : plan.name().strip();
            named.add(new NamedQuestion(name, plan.assessmentId(), assessed.request().in(seed, draws)));
        }
        return named;
    }

    private static String usualName(AssessmentKind kind, int place) {
        return switch (kind) {
            case PLAN -> "Plan " + (char) ('A' + place);
            case DO_NOTHING -> "doing nothing";
            case ACROSS_THE_BOARD -> "the cut across the board";
        };
    }

    private static ComparisonRequest whole(ComparisonRequest asked, List<NamedQuestion> plans) {
        return new ComparisonRequest(plans.stream()
                .map(plan -> new PlanToCompare(plan.assessmentId(), plan.name())).toList(),
                plans.get(0).question().seedOrUsual(), plans.get(0).question().drawsOrUsual());
    }

    private ComparisonResponse answer(ComparisonContent content) {
        return new ComparisonResponse(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS), content.parameterSet(),
                content.seed(), content.draws(), content.months(), content.firstMonth(), ShelfJson.sha256(json.write(content)),
                content.plans(), content.pairs());
    }
}
