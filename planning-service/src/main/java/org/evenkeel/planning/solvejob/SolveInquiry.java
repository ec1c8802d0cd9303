package org.evenkeel.planning.solvejob;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.neighbour.EngagementClient;
import org.evenkeel.planning.neighbour.ImpactClient;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.RecoveryPrices;

/** What the neighbours are asked before and while a job is solved. */
@ApplicationScoped
class SolveInquiry {

    @Inject
    ImpactClient impact;

    @Inject
    EngagementClient engagement;

    SolveAnswers ask(SolveJobEntity job, SolveQuestion question, List<MeasureChoices> choices) {
        OrganisationDocument document = question.document();
        return new SolveAnswers(
                impact.prices(job.scenarioId(), question.scenario().horizonMonths(), document,
                        choices.stream().flatMap(measure -> measure.choices().stream()).toList()),
                engagement.removablePosts(document.pools()),
                engagement.readiness(), engagement.dignityThresholds());
    }

    /** Prices at the size of one plan, of its own choices alone; kept apart from those of the scenario. */
    NeighbourAnswer<RecoveryPrices> pricesAround(SolveJobEntity job, SolveQuestion question, List<PhasedChoice> taken) {
        UUID around = UUID.nameUUIDFromBytes(("around " + job.scenarioId()).getBytes(StandardCharsets.UTF_8));
        return impact.prices(around, question.scenario().horizonMonths(), question.document(), taken);
    }
}
