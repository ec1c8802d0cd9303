package org.evenkeel.planning.explaining;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.planning.restriction.Veil;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.ScenarioService;
import org.evenkeel.platform.problem.Refusal;

/** Sets plans and scenarios beside one another, and says what a plan's figures rest on: as the reader may see them. */
@ApplicationScoped
public class DifferenceService {

    @Inject
    PlanService plans;

    @Inject
    ScenarioService scenarios;

    @Inject
    Restrictions restrictions;

    /** @throws Refusal 404 */
    public PlanDifferenceResponse ofPlans(UUID planId, UUID otherId) {
        return new PlanDifferences(shown(otherId), shown(planId)).of(planId, otherId);
    }

    /** @throws Refusal 404 */
    public ScenarioDifferenceResponse ofScenarios(UUID scenarioId, UUID otherId) {
        return new ScenarioDifferenceResponse(scenarioId, otherId,
                ScenarioDifferences.between(scenario(otherId), scenario(scenarioId)));
    }

    private Scenario scenario(UUID id) {
        Scenario scenario = scenarios.get(id).scenario().scenario();
        Veil veil = restrictions.veil();
        return scenario.withPins(scenario.pins().stream().filter(pin -> !veil.measures().contains(pin.measure())).toList());
    }

    /** @throws Refusal 404 */
    public List<FigureMark> marks(UUID planId) {
        return new FigureMarks(shown(planId)).all();
    }

    private PlanContent shown(UUID planId) {
        return plans.shown(planId).plan().content();
    }
}
