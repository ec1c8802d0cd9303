package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenkeel.planning.plan.BrokenRule;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.rule.RuleClass;
import org.junit.jupiter.api.Test;

/** Rules that a plan breaks as it was solved. */
class ProposalRulesTest {

    private static final BrokenRule LAW = new BrokenRule("Notice after consultation", RuleClass.LAW, "Notice is given early.",
            null);
    private static final BrokenRule PINNED = new BrokenRule("Pins", RuleClass.GIVEN, "DEPOT is not as pinned.", null);
    private static final BrokenRule POLICY = new BrokenRule("Limited capacity", RuleClass.POLICY, "HR lacks 3 days.", null);
    private static final BrokenRule PREFERENCE = new BrokenRule("Cost", RuleClass.PREFERENCE, "It costs £3.", null);

    private static ProposalRules breaking(BrokenRule... rules) {
        return new ProposalRules(new PlanProposal("Gap", "2027/28", "The board", null, List.of(), List.of()), List.of(rules),
                Map.of(), Set.of());
    }

    private static List<PolicyOverride> overriding(String rule) {
        return List.of(new PolicyOverride(rule, "Agency days are bought"));
    }

    @Test
    void a_policy_stands_in_the_way_until_it_is_set_aside_by_name() {
        ProposalRules rules = breaking(POLICY, PREFERENCE);
        assertThat(rules.policiesOfSolving(List.of())).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.problem()).isEqualTo(DecisionProblem.POLICY_BROKEN);
            assertThat(obstacle.sentence())
                    .isEqualTo("HR lacks 3 days. Change it, or set \"Limited capacity\" aside with a reason.");
        });
        assertThat(rules.policiesOfSolving(overriding("Cash floor"))).hasSize(1);
        assertThat(rules.policiesOfSolving(overriding("Limited capacity"))).isEmpty();
        assertThat(rules.lawsOfSolving()).isEmpty();
    }

    @Test
    void law_and_what_was_given_stand_in_the_way_whatever_is_set_aside() {
        ProposalRules rules = breaking(LAW, PINNED);
        assertThat(rules.lawsOfSolving()).extracting(Obstacle::problem)
                .containsExactly(DecisionProblem.LAW_BROKEN, DecisionProblem.LAW_BROKEN);
        assertThat(rules.policiesOfSolving(List.of())).isEmpty();
    }

    @Test
    void a_plan_that_takes_nothing_is_not_proposed() {
        assertThat(breaking().signOffs()).extracting(Obstacle::code).containsExactly("nothing-proposed");
    }
}
