package org.evenkeel.impact.forecast;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.impact.assessment.AssessedQuestion;
import org.evenkeel.impact.assessment.AssessmentQuestions;
import org.evenkeel.impact.assessment.AssessmentResponse;
import org.evenkeel.impact.assessment.AssessmentService;
import org.evenkeel.impact.assessment.Simulator;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.own.OwnParameters;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Forecasts plans in flight and keeps the answers. No transaction is open while futures run. */
@ApplicationScoped
public class ForecastService {

    @Inject
    AssessmentQuestions questions;

    @Inject
    OwnParameters parameters;

    @Inject
    Simulator simulator;

    @Inject
    ForecastShelf shelf;

    @Inject
    ShelfJson json;

    @Inject
    Clock clock;

    /** @throws Refusal 422 with everything that does not fit the plan that was assessed; nothing is kept then */
    KeptForecast forecast(ForecastRequest asked) {
        AssessedQuestion assessed = questions.named("assessmentId", asked.assessmentId());
        List<Violation> violations = new ForecastChecks(assessed.request()).of(asked);
        if (!violations.isEmpty()) {
            throw Refusal.invalid("What was told does not fit the assessed plan: see the violations.", violations);
        }
        ParameterSet present = parameters.current();
        String question = json.write(asked);
        String digest = ShelfJson.sha256("forecast of %s\n%s\n%s".formatted(AssessmentService.MODEL, present.version(), question));
        Optional<KeptForecast> before = shelf.answerTo(digest);
        if (before.isPresent()) {
            return before.get();
        }
        ForecastContent content = new Forecaster(simulator, present).content(assessed, asked);
        return shelf.keep(digest, question, answer(assessed.answer(), content), present);
    }

    private ForecastResponse answer(AssessmentResponse assessed, ForecastContent content) {
        return new ForecastResponse(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS), assessed.id(),
                assessed.planId(), assessed.planContentSha256(), assessed.parameterSet(), content.parameterSet(),
                assessed.seed(), assessed.draws(), assessed.months(), content.monthsOver(),
                ShelfJson.sha256(json.write(content)), content.steps(), content.assessed(), content.figures(),
                content.trajectories(), content.worseOffBasisPoints(), content.assumptions(), content.sentences());
    }
}
