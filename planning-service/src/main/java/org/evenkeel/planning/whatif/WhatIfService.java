package org.evenkeel.planning.whatif;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.plan.PlanResponse;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.ScenarioResponse;
import org.evenkeel.planning.scenario.ScenarioService;
import org.evenkeel.planning.solvejob.SolveJobResponse;
import org.evenkeel.planning.solvejob.SolveJobService;
import org.evenkeel.planning.solvejob.SolveOrder;
import org.evenkeel.planning.solvejob.SolveVariation;
import org.evenkeel.planning.solvejob.SolvedProblems;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Asks a plan's question with something changed. */
@ApplicationScoped
public class WhatIfService {

    @Inject
    PlanService plans;

    @Inject
    SolvedProblems asked;

    @Inject
    ScenarioService scenarios;

    @Inject
    SolveJobService jobs;

    @Inject
    Restrictions restrictions;

    /**
     * Keeps the changed scenario and queues its job, both or neither.
     *
     * @throws Refusal 404; 403 for a measure that the asker may not see; 422 with what cannot be changed so, or solved
     */
    @Transactional
    public WhatIfResponse ask(UUID planId, WhatIfRequest request) {
        PlanResponse plan = plans.get(planId);
        refuseWithheld(plan, request);
        if (!request.changesSomething()) {
            throw Refusal.invalid("Nothing is changed, so the plan would come out again. Send measures, rules or a target.",
                    List.of(Violation.inBody("measures", "nothing-changed", "Name at least one change.")));
        }
        OrganisationDocument document = asked.document(plan.solveJobId());
        ScenarioChanges changes = new ScenarioChanges(plan.content(),
                FinancialYear.of(document.organisation().financialYearStart(), plan.content().scenario().year()));
        Scenario scenario = changes.apply(request);
        ScenarioResponse kept = scenarios.createFor(scenario, document).scenario();
        SolveJobResponse job = jobs.vary(SolveOrder.whatIf(kept.id(), planId), plan.solveJobId(), new SolveVariation(scenario,
                plan.content().measures().stream().map(PlannedMeasure::choice).toList(), changes.sentences()));
        return new WhatIfResponse(changes.sentences(), kept, job);
    }

    private void refuseWithheld(PlanResponse plan, WhatIfRequest request) {
        request.measures().stream().map(MeasureChange::measure)
                .filter(measure -> plan.content().measures().stream().anyMatch(one -> one.measure().equals(measure)))
                .forEach(measure -> restrictions.refuseWithheld("measure", measure));
    }

    /** @throws Refusal 404 */
    @Transactional
    public Page<SolveJobResponse> list(UUID planId, PageRequest page) {
        plans.get(planId);
        return jobs.from(planId, page);
    }
}
