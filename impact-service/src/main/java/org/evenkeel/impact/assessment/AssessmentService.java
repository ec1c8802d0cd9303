package org.evenkeel.impact.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.own.OwnParameters;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Assesses plans and keeps the answers. */
@ApplicationScoped
public class AssessmentService {

    /** Raised whenever the same question would be answered otherwise by other code: what was kept stays as it is. */
    public static final String MODEL = "model 2";

    private final AssessmentShelf shelf;
    private final Simulator simulator;
    private final OwnParameters parameters;
    private final ShelfJson json;
    private final Clock clock;

    AssessmentService(AssessmentShelf shelf, Simulator simulator, OwnParameters parameters, ShelfJson json, Clock clock) {
        this.shelf = shelf;
        this.simulator = simulator;
        this.parameters = parameters;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The answer that is kept to this question, or a new one. No transaction is open while futures run.
     *
     * @throws Refusal 422 with every reference that leads nowhere and whatever else does not hold together; nothing is kept
     *         then
     */
    KeptAssessment assess(AssessmentRequest request) {
        List<Violation> violations = new AssessmentChecks(request).violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The question does not hold together: see the violations, and send it again.", violations);
        }
        String question = json.write(request.whole());
        ParameterSet present = parameters.current();
        String digest = ShelfJson.sha256(MODEL + "\n" + present.version() + "\n" + question);
        Optional<KeptAssessment> before = shelf.answerTo(digest);
        if (before.isPresent()) {
            return before.get();
        }
        AssessmentContent content = simulator.simulate(request, present).content();
        return shelf.keep(digest, question, answer(request, content), present);
    }

    private AssessmentResponse answer(AssessmentRequest request, AssessmentContent content) {
        return new AssessmentResponse(UUID.randomUUID(), request.planId(), request.kind(), request.contentSha256(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), content.parameterSet(), content.seed(), content.draws(),
                content.months(), ShelfJson.sha256(json.write(content)), content.figures(), content.trajectories(),
                content.tornado(), content.assumptions(), content.sentences());
    }

    KeptAssessment get(UUID id) {
        return shelf.get(id);
    }

    /** Figures and months as CSV. */
    String sheet(UUID id) {
        return FigureSheet.of(shelf.question(id).answer());
    }

    Page<AssessmentSummary> list(AssessmentAddress address, PageRequest page) {
        return shelf.list(address, page);
    }
}
