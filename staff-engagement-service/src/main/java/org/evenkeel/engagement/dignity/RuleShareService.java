package org.evenkeel.engagement.dignity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.consultation.ConsultationFacts;
import org.evenkeel.engagement.consultation.ConsultationService;
import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointService;

/** Counts how often the rules are kept: by what has happened, and for the rest by what is planned. */
@ApplicationScoped
public class RuleShareService {

    private final TouchpointService touchpoints;
    private final ConsultationService consultations;
    private final PlanLineages plans;
    private final DignityCases cases;
    private final DignityRulesService rules;

    RuleShareService(TouchpointService touchpoints, ConsultationService consultations, PlanLineages plans,
            DignityCases cases, DignityRulesService rules) {
        this.touchpoints = touchpoints;
        this.consultations = consultations;
        this.plans = plans;
        this.cases = cases;
        this.rules = rules;
    }

    /** Empty where the plan is unknown here, or nothing of it is planned or has happened. */
    @Transactional
    public Optional<RuleShares> of(UUID plan) {
        Optional<UUID> lineage = plans.of(plan);
        if (lineage.isEmpty()) {
            return Optional.empty();
        }
        List<SaidWord> words = touchpoints.saidOrPlanned(lineage.get());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<ConsultationFacts> facts = consultations.facts(lineage.get());
        List<RuleJudgement> judged = DignityRuleset
                .judge(cases.happenedOrPlanned(lineage.get(), words, facts, rules.thresholds()));
        boolean happened = touchpoints.said(lineage.get()).stream().anyMatch(word -> word.first() != null);
        return Optional.of(new RuleShares(happened, lineage.get(), judged.stream().filter(rule -> rule.occasions() > 0)
                .map(rule -> new RuleShares.Share(rule.rule(), rule.occasions(), rule.kept())).toList(),
                facts.stream().mapToInt(ConsultationFacts::responses).sum(),
                facts.stream().mapToInt(ConsultationFacts::answered).sum()));
    }
}
