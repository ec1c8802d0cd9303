package org.evenkeel.planning.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenkeel.planning.neighbour.DignityAnswer;
import org.evenkeel.planning.plan.BrokenRule;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.proposal.ProposalItem;
import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.signoff.SignedMeasure;

/**
 * What stands in the way of proposing a plan: measures that nobody signed off, laws it breaks, policies it breaks that the
 * proposer did not set aside by name.
 *
 * @param onRecord digest of each measure's record as it is now
 * @param signedOff the records that were signed off
 */
record ProposalRules(PlanProposal proposal, List<BrokenRule> brokenRules, Map<String, String> onRecord,
        Set<SignedMeasure> signedOff) {

    /** Each measure is signed off as it is on record, and the plan was solved from that record. */
    List<Obstacle> signOffs() {
        if (proposal.items().isEmpty()) {
            return List.of(Obstacle.ofPlan(DecisionProblem.NOTHING_PROPOSED,
                    "The plan takes no measure, so there is nothing to propose. Loosen the scenario and solve it again."));
        }
        return proposal.items().stream().flatMap(this::signOff).toList();
    }

    private Stream<Obstacle> signOff(ProposalItem item) {
        String title = item.told().title();
        if (!item.measureSha256().equals(onRecord.get(item.measure()))) {
            return Stream.of(Obstacle.ofMeasure(DecisionProblem.CHANGED_SINCE_SOLVED, item.measure(),
                    "\"%s\" is no longer on record as it was solved. Solve the scenario again.".formatted(title)));
        }
        if (!signedOff.contains(new SignedMeasure(item.measure(), item.measureSha256()))) {
            return Stream.of(Obstacle.ofMeasure(DecisionProblem.NOT_SIGNED_OFF, item.measure(),
                    "Nobody who answers for \"%s\" has signed it off as it is on record. Ask its owner to.".formatted(title)));
        }
        return Stream.empty();
    }

    /** Laws that the plan itself breaks. */
    List<Obstacle> lawsOfSolving() {
        return brokenRules.stream().filter(rule -> rule.ruleClass() == RuleClass.LAW || rule.ruleClass() == RuleClass.GIVEN)
                .map(rule -> Obstacle.ofPlan(DecisionProblem.LAW_BROKEN,
                        "%s Change the scenario and solve it again.".formatted(rule.sentence())))
                .toList();
    }

    /** Policies that the plan itself breaks and nobody set aside. */
    List<Obstacle> policiesOfSolving(List<PolicyOverride> overrides) {
        Set<String> setAside = names(overrides);
        return brokenRules.stream()
                .filter(rule -> rule.ruleClass() == RuleClass.POLICY && rule.weighedPence() == null
                        && !setAside.contains(rule.rule()))
                .map(rule -> Obstacle.ofPlan(DecisionProblem.POLICY_BROKEN,
                        "%s Change it, or set \"%s\" aside with a reason.".formatted(rule.sentence(), rule.rule())))
                .toList();
    }

    /** Laws, and policies that nobody set aside, that the plan breaks by engagement's catalogue. */
    static List<Obstacle> dignity(DignityAnswer answer, List<PolicyOverride> overrides) {
        Set<String> setAside = names(overrides);
        List<Obstacle> obstacles = new ArrayList<>();
        for (DignityAnswer.Rule rule : answer.rules()) {
            if (rule.broken() > 0 && DignityAnswer.LAW.equals(rule.ruleClass())) {
                obstacles.add(broken(DecisionProblem.LAW_BROKEN, rule, "Change the plan."));
            } else if (rule.broken() > 0 && DignityAnswer.POLICY.equals(rule.ruleClass())
                    && !setAside.contains(rule.id()) && !setAside.contains(rule.name())) {
                obstacles.add(broken(DecisionProblem.POLICY_BROKEN, rule,
                        "Change the plan, or set %s aside with a reason.".formatted(rule.id())));
            }
        }
        return obstacles;
    }

    private static Obstacle broken(DecisionProblem problem, DignityAnswer.Rule rule, String mending) {
        String told = rule.sentences().isEmpty() ? "It is broken %d times.".formatted(rule.broken())
                : String.join(" ", rule.sentences());
        return Obstacle.ofPlan(problem, "%s, %s: %s %s".formatted(rule.id(), rule.name(), told, mending));
    }

    private static Set<String> names(List<PolicyOverride> overrides) {
        return overrides.stream().map(PolicyOverride::rule).collect(Collectors.toCollection(HashSet::new));
    }
}
