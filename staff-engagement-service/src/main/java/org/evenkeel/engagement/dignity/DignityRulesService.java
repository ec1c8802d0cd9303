package org.evenkeel.engagement.dignity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.dignity.DignityRule.RuleClass;
import org.evenkeel.engagement.threshold.OwnThresholds;
import org.evenkeel.engagement.threshold.OwnThresholds.Own;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Tells which rules hold in the organisation, with its own numbers where it has set any, and sets them. */
@ApplicationScoped
public class DignityRulesService {

    private final DignityCatalogue catalogue;
    private final OwnThresholds own;

    DignityRulesService(DignityCatalogue catalogue, OwnThresholds own) {
        this.catalogue = catalogue;
        this.own = own;
    }

    @Transactional
    public DignityRulesResponse inForce() {
        Map<String, Own> set = own.all();
        boolean any = set.values().stream().anyMatch(one -> !one.values().isEmpty());
        return new DignityRulesResponse(DignityRulesResponse.Status.KNOWN,
                any ? DignityRulesResponse.Thresholds.ORGANISATION : DignityRulesResponse.Thresholds.DEFAULTS,
                catalogue.version(), rules(set));
    }

    @Transactional
    Thresholds thresholds() {
        return Thresholds.of(rules(own.all()));
    }

    /** A rule with the version that {@code If-Match} names. */
    public record Tagged(DignityRuleResponse rule, long version) {
    }

    /** @throws Refusal 404 */
    @Transactional
    public Tagged get(String id) {
        DignityRule rule = known(id);
        Own set = own.all().get(id);
        DignityRule inForce = set == null ? rule : rule.withThresholds(set.values());
        return new Tagged(set == null ? DignityRuleResponse.byDefault(rule)
                : new DignityRuleResponse(inForce, rule.thresholds(), set.setBy(), set.reason(), set.setAt()),
                set == null ? 0 : set.version());
    }

    /** @throws Refusal 422 for a law, for a number the rule has not, and for one out of its range */
    @Transactional
    public void set(String id, @Nullable String ifMatch, DignityThresholdsRequest request) {
        DignityRule rule = known(id);
        List<Violation> violations = new ArrayList<>();
        if (rule.ruleClass() == RuleClass.LAW) {
            violations.add(Violation.inBody("thresholds", "law",
                    "%s (%s) is law: its numbers change with the law alone.".formatted(id, rule.name())));
        } else {
            request.thresholds().forEach((name, value) -> check(rule, name, value, violations));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The numbers of %s cannot be set so. %s".formatted(id, violations.get(0).message()),
                    violations);
        }
        own.set(id, ifMatch, request.thresholds(), request.reason());
    }

    private static void check(DignityRule rule, String name, int value, List<Violation> violations) {
        String field = "thresholds." + name;
        int most = ThresholdLimits.most(name);
        if (rule.thresholds().stream().noneMatch(one -> one.name().equals(name))) {
            violations.add(Violation.inBody(field, "unknown", "%s has no number called %s. It has: %s.".formatted(rule.id(),
                    name, rule.thresholds().stream().map(DignityRule.Threshold::name).toList())));
        } else if (value < 0 || value > most) {
            violations.add(Violation.inBody(field, "out-of-range",
                    "%s (%d) is not from 0 to %d. Give a number within that.".formatted(name, value, most)));
        }
    }

    private DignityRule known(String id) {
        return catalogue.rules().stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("dignity rule", id));
    }

    private List<DignityRule> rules(Map<String, Own> set) {
        return catalogue.rules().stream().map(rule -> {
            Own own = set.get(rule.id());
            return own == null ? rule : rule.withThresholds(own.values());
        }).toList();
    }
}
