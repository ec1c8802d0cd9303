package org.evenkeel.planning.explaining;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.ScenarioService;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Sets plans and scenarios beside one another, and says what a plan's figures rest on: as the reader may see them. */
@ApplicationScoped
public class DifferenceService {

    @Inject
    PlanService plans;

    @Inject
    ScenarioService scenarios;

    @Inject
    Restrictions restrictions;

    /** @throws Refusal 404; 422 where one is not named */
    public PlanDifferenceResponse ofPlans(@Nullable UUID plan, @Nullable UUID from) {
        UUID planId = named("plan", plan);
        UUID otherId = named("from", from);
        return new PlanDifferences(shown(otherId), shown(planId)).of(planId, otherId);
    }

    /** @throws Refusal 404; 422 where one is not named */
    public ScenarioDifferenceResponse ofScenarios(@Nullable UUID asked, @Nullable UUID from) {
        UUID scenarioId = named("scenario", asked);
        UUID otherId = named("from", from);
        return new ScenarioDifferenceResponse(scenarioId, otherId,
                ScenarioDifferences.between(scenario(otherId), scenario(scenarioId)));
    }

    private static UUID named(String parameter, @Nullable UUID id) {
        if (id == null) {
            String sentence = "%s is missing. Name the two that are to be set beside each other.".formatted(parameter);
            throw Refusal.invalid(sentence, List.of(Violation.inQuery(parameter, "missing", sentence)));
        }
        return id;
    }

    private Scenario scenario(UUID id) {
        return scenarios.get(id).scenario().scenario().withoutMeasures(restrictions.veil().measures());
    }

    /** @throws Refusal 404 */
    public List<FigureMark> marks(UUID planId) {
        return new FigureMarks(shown(planId)).all();
    }

    private PlanContent shown(UUID planId) {
        return plans.shown(planId).plan().content();
    }
}
