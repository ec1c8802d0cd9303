package org.evenkeel.engagement.dignity;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.dignity.DignityCheckResponse.Result;
import org.jspecify.annotations.Nullable;

/** Puts what was judged beside the whole catalogue, so that what was not judged is seen too. */
@ApplicationScoped
class Judgements {

    private final DignityCatalogue catalogue;
    private final Clock clock;

    Judgements(DignityCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param otherwise why the rules that were not judged were not */
    DignityCheckResponse of(Collection<RuleJudgement> judged, Collection<DignityOverrideResponse> overrides, String otherwise) {
        Map<String, RuleJudgement> byRule = new HashMap<>();
        judged.forEach(one -> byRule.put(one.rule(), one));
        return new DignityCheckResponse(DignityRulesResponse.Status.KNOWN, catalogue.version(), clock.instant(),
                catalogue.rules().stream().map(rule -> of(rule, byRule.get(rule.id()), otherwise)
                        .with(overrides.stream().filter(one -> one.rule().equals(rule.id())).toList())).toList());
    }

    private static DignityCheckResponse.Rule of(DignityRule rule, @Nullable RuleJudgement judged,
            String otherwise) {
        if (judged == null || judged.occasions() == 0 && judged.broken() == 0) {
            String why = judged != null ? "Nothing comes under it."
                    : rule.solverForm() == null ? otherwise
                            : "Planning judges it while it solves, as \"%s\".".formatted(rule.solverForm());
            return new DignityCheckResponse.Rule(rule.id(), rule.name(), rule.ruleClass(), Result.NOT_EVALUATED, 0, 0,
                    List.of(why), List.of());
        }
        return new DignityCheckResponse.Rule(rule.id(), rule.name(), rule.ruleClass(),
                judged.broken() == 0 ? Result.KEPT : Result.BROKEN, judged.broken(), judged.occasions(), judged.sentences(),
                List.of());
    }
}
