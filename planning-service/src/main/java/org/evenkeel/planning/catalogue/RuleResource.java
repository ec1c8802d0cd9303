package org.evenkeel.planning.catalogue;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.converting.RuleStrengths;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.security.Roles;

@Path("/rules")
public class RuleResource {

    @Inject
    DefaultParameters parameters;

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Every rule that plans are judged by, with its class and its plain meaning")
    public List<RuleResponse> rules() {
        return Arrays.stream(PlanningRule.values())
                .map(this::response).toList();
    }

    private RuleResponse response(PlanningRule rule) {
        return new RuleResponse(rule.publicName(), rule.ruleClass(), rule.meaning(), rule.mayBeOff(), strengths(rule),
                rule.usualStrength(false), rule.usualStrength(true),
                rule.mayBeOff() ? parameters.value(RuleStrengths.WEIGHT).longValueExact() : null, rule.place());
    }

    private static List<RuleSetting.Strength> strengths(PlanningRule rule) {
        if (!rule.mayBeOff()) {
            return List.of();
        }
        return rule.ruleClass() == RuleClass.PREFERENCE
                ? List.of(RuleSetting.Strength.SOFT, RuleSetting.Strength.OFF)
                : List.of(RuleSetting.Strength.values());
    }
}
