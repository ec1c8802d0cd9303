package org.evenkeel.planning.explanation;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Every rule and how one plan keeps it. */
public final class RuleReport {

    private final PlanningProblem problem;
    private final PlanLedger ledger;
    private final BreachSentences sentences;

    /** @param choices ids, one a measure */
    public RuleReport(PlanningProblem problem, FinancialYear year, List<String> choices) {
        this.problem = problem;
        this.ledger = new PlanLedger(problem);
        this.sentences = new BreachSentences(problem, year);
        problem.measures().forEach(measure -> measure.choices().stream()
                .filter(choice -> choice.id().equals(choices.get(measure.index()))).findFirst()
                .ifPresent((PlanningChoice choice) -> ledger.put(choice)));
    }

    public ExplanationAnswer answer() {
        List<RuleFinding> findings = new ArrayList<>();
        for (PlanningRule rule : PlanningRule.values()) {
            findings.add(finding(rule));
        }
        return new ExplanationAnswer(said(findings), "Each rule was counted on the plan.", findings, null, List.of(), null);
    }

    private RuleFinding finding(PlanningRule rule) {
        long points = ledger.amount(rule);
        List<RuleFinding.Match> matches = ledger.breaches(rule).stream().map(this::match).toList();
        RuleFinding.State state = !problem.counts(rule) ? RuleFinding.State.SET_ASIDE
                : points == 0 ? RuleFinding.State.KEPT
                        : problem.binds(rule) ? RuleFinding.State.BROKEN : RuleFinding.State.WEIGHED;
        return new RuleFinding(rule.publicName(), rule.ruleClass(), rule.meaning(), state, points, matches);
    }

    private RuleFinding.Match match(RuleBreach breach) {
        return new RuleFinding.Match(sentences.sentence(breach), breach.amount(), breach.limit(), breach.unit().name(),
                breach.measures().stream().map(index -> problem.measures().get(index).reference()).toList());
    }

    private static List<String> said(List<RuleFinding> findings) {
        List<String> said = new ArrayList<>();
        long broken = findings.stream().filter(one -> one.state() == RuleFinding.State.BROKEN).count();
        long aside = findings.stream().filter(one -> one.state() == RuleFinding.State.SET_ASIDE
                && one.ruleClass() == RuleClass.POLICY).count();
        said.add(broken == 0 ? "The plan breaks no rule that binds."
                : "The plan breaks %d %s.".formatted(broken, broken == 1 ? "rule that binds" : "rules that bind"));
        if (aside > 0) {
            said.add("%d %s set aside.".formatted(aside, aside == 1 ? "policy is" : "policies are"));
        }
        findings.stream().filter(one -> one.state() == RuleFinding.State.BROKEN || one.state() == RuleFinding.State.WEIGHED)
                .flatMap(one -> one.matches().stream()).map(RuleFinding.Match::sentence).forEach(said::add);
        return said;
    }
}
