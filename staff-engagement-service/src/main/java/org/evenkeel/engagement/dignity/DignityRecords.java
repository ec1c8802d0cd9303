package org.evenkeel.engagement.dignity;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.problem.Refusal;

/** Judges a plan on the actual clock: by what has happened, and nothing else. */
@ApplicationScoped
public class DignityRecords {

    private static final String NOT_RECORDED = "What is recorded does not tell it.";

    private final DignityCases cases;
    private final DignityOverrides overrides;
    private final DignityRulesService rules;
    private final PlanLineages plans;
    private final Judgements judgements;

    DignityRecords(DignityCases cases, DignityOverrides overrides, DignityRulesService rules, PlanLineages plans,
            Judgements judgements) {
        this.cases = cases;
        this.overrides = overrides;
        this.rules = rules;
        this.plans = plans;
        this.judgements = judgements;
    }

    /** @throws Refusal 404 where no version of the plan is known here */
    @Transactional
    public DignityCheckResponse of(UUID plan) {
        UUID lineage = plans.of(plan).orElseThrow(() -> Refusal.notFound("engagement plan of the plan", plan));
        return judgements.of(DignityRuleset.judge(cases.happened(lineage, rules.thresholds())), overrides.of(lineage),
                NOT_RECORDED);
    }
}
