package org.evenkeel.planning.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.solving.model.PlanningPlace;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** What can be put on record about single rules: policies set aside where they can be, exceptions claimed from law alone. */
final class RuleRecordChecks {

    private RuleRecordChecks() {
    }

    /** @throws Refusal 422 where the rule is not a policy that can be set aside there */
    static void refuseImpossible(RuleOverrideRequest asked, OrganisationDocument document) {
        PlanningRule rule = rule(asked.rule());
        PlanningPlace place = rule.place();
        if (rule.ruleClass() != RuleClass.POLICY) {
            throw refused("rule", "no-override", notAPolicy(rule));
        }
        if (place == null) {
            throw refused("rule", "no-place", ("\"%s\" holds for the organisation as a whole. Set it aside in the scenario's "
                    + "rules, by name and with a reason.").formatted(rule.publicName()));
        }
        if (references(place, document).noneMatch(asked.place()::equals)) {
            throw refused("place", "unknown-place", "There is no %s \"%s\". \"%s\" is set aside for one that is on record."
                    .formatted(place.name().toLowerCase(Locale.ROOT).replace('_', ' '), asked.place(), rule.publicName()));
        }
    }

    /** @throws Refusal 422 where the rule is not law */
    static void refuseImpossible(ClaimedExceptionRequest asked) {
        PlanningRule rule = rule(asked.rule());
        if (rule.ruleClass() != RuleClass.LAW) {
            throw refused("rule", "not-law", "\"%s\" is not law, so no statute has an exception from it. %s"
                    .formatted(rule.publicName(), rule.ruleClass() == RuleClass.POLICY ? "Set it aside by name instead."
                            : "Leave it out."));
        }
    }

    private static String notAPolicy(PlanningRule rule) {
        return switch (rule.ruleClass()) {
            case LAW -> ("\"%s\" is law: no person can set it aside, and no plan that breaks it is offered. If an adviser says "
                    + "that an exception applies, record that; it is shown with the plan and changes nothing.")
                    .formatted(rule.publicName());
            case GIVEN -> "\"%s\" follows from what you stated. Change the record or the pin instead."
                    .formatted(rule.publicName());
            default -> "\"%s\" is a preference, which is weighed. Change its weight, or switch it off."
                    .formatted(rule.publicName());
        };
    }

    private static PlanningRule rule(String name) {
        return PlanningRule.named(name).orElseThrow(() -> refused("rule", "unknown-rule",
                "\"%s\" is not a rule. Take a name from the list of rules.".formatted(name)));
    }

    private static Stream<String> references(PlanningPlace place, OrganisationDocument document) {
        return switch (place) {
            case MEASURE -> document.measures().stream().map(one -> one.reference());
            case PARTNER -> document.partners().stream().map(one -> one.reference());
            case TEAM -> document.teams().stream().map(one -> one.reference());
            case POOL -> document.pools().stream().map(one -> one.reference());
            case SERVICE, BUDGET -> document.services().stream().map(one -> one.reference());
            case CAPACITY -> document.capacities().stream().map(one -> one.reference());
            case FUNDING_SOURCE -> document.fundingSources().stream().map(one -> one.reference());
        };
    }

    private static Refusal refused(String field, String code, String sentence) {
        return Refusal.invalid(sentence, List.of(Violation.inBody(field, code, sentence)));
    }
}
