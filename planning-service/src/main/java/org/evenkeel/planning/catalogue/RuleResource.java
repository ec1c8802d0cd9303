package org.evenkeel.planning.catalogue;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.security.Roles;

@Path("/rules")
public class RuleResource {

    @GET
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE, Roles.TRUSTEE, Roles.AUDITOR })
    @Operation(summary = "Every rule that plans are judged by, with its class and its plain meaning")
    public List<RuleResponse> rules() {
        return Arrays.stream(PlanningRule.values())
                .map(rule -> new RuleResponse(rule.publicName(), rule.ruleClass(), rule.meaning(), rule.mayBeOff()))
                .toList();
    }
}
