package org.evenkeel.planning.solvejob;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanResponse;
import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.planning.platform.storage.Sha256;

/** Plans on their way: complete enough to be assessed, named by their job until they are kept. */
@ApplicationScoped
class DraftPlans {

    @Inject
    ChoiceEnumeration enumeration;

    SolvedPlan of(SolveJobEntity job, SolveQuestion asked, List<MeasureChoices> choices, PlanContent content) {
        List<PhasedChoice> taken = taken(choices, content.measures().stream().map(PlannedMeasure::choice).toList());
        String digest = Sha256.of(String.join("\n", content.measures().stream().map(PlannedMeasure::choice).toList()));
        PlanResponse plan = new PlanResponse(job.id(), job.scenarioId(), job.id(), PlanStatus.DRAFT, job.id(), 1, null, null,
                job.createdAt(), digest, content);
        return new SolvedPlan(plan, asked.document(), asked.scenario(), taken,
                enumeration.context(asked.document(), asked.scenario()));
    }

    /** The phased choices with these ids; those of measures that are left have none. */
    static List<PhasedChoice> taken(List<MeasureChoices> choices, List<String> ids) {
        Map<String, PhasedChoice> byId = new HashMap<>();
        choices.forEach(measure -> measure.choices().forEach(choice -> byId.put(choice.id(), choice)));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
