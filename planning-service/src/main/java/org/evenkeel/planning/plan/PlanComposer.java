package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.explanation.BreachSentences;
import org.evenkeel.planning.explanation.MonthNames;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.method.PlanEvaluation;
import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.jspecify.annotations.Nullable;

/** Writes the plan that is read from what was asked and what was found. */
public final class PlanComposer {

    private final SolvedQuestion solved;
    private final Question question;
    private final PlanningProblem problem;
    private final PlanLedger ledger;
    private final PlanEvaluation evaluation;

    private PlanComposer(SolvedQuestion solved) {
        this.solved = solved;
        this.question = solved.question();
        this.problem = solved.problem();
        this.ledger = ledger(solved);
        this.evaluation = new PlanSolver().evaluate(problem, solved.choices());
    }

    /** The plan, complete in itself. */
    public static PlanContent compose(SolvedQuestion solved) {
        return new PlanComposer(solved).content();
    }

    private PlanContent content() {
        List<PlannedMeasure> measures = new PlannedMeasures(question, problem, ledger).all();
        PlanFigures figures = PlanFiguresOf.plan(problem, ledger, measures);
        List<PlanMonth> months = months();
        List<BrokenRule> broken = brokenRules();
        return new PlanContent(question.scenario(), question.year().label(), figures, solved.gap(),
                PlanSentences.about(figures, solved), broken, question.rulesSetAside(), measures, months,
                question.prices().source(), AssumedValues.of(solved.assumptions()), solved.assumptions(),
                rulesInForce(), solved.provenance());
    }

    private static PlanLedger ledger(SolvedQuestion solved) {
        PlanLedger ledger = new PlanLedger(solved.problem());
        Map<String, PlanningChoice> byId = new LinkedHashMap<>();
        for (PlanningMeasureFact measure : solved.problem().measures()) {
            measure.choices().forEach(choice -> byId.put(choice.id(), choice));
        }
        for (String id : solved.choices()) {
            PlanningChoice choice = byId.get(id);
            if (choice == null) {
                throw new IllegalArgumentException("The plan names the choice " + id + ", which its problem does not have.");
            }
            ledger.put(choice);
        }
        return ledger;
    }

    private List<PlanMonth> months() {
        FinancialYear year = question.year();
        List<Long> cumulative = evaluation.cumulativeInYearPence();
        List<PlanMonth> months = new ArrayList<>();
        long before = 0;
        for (int month = 0; month < cumulative.size(); month++) {
            long upToHere = cumulative.get(month);
            months.add(new PlanMonth(month, MonthNames.of(year, month), upToHere - before, upToHere,
                    at(evaluation.cashPence(), month)));
            before = upToHere;
        }
        return months;
    }

    private static @Nullable Long at(List<Long> cash, int month) {
        return month < cash.size() ? cash.get(month) : null;
    }

    private List<RuleInForce> rulesInForce() {
        return Arrays.stream(PlanningRule.values()).filter(PlanningRule::mayBeOff).map(this::inForce).toList();
    }

    private RuleInForce inForce(PlanningRule rule) {
        long pence = problem.strengths().pencePerBasisPoint(rule);
        RuleSetting.Strength strength = problem.binds(rule) ? RuleSetting.Strength.HARD
                : pence > 0 ? RuleSetting.Strength.SOFT : RuleSetting.Strength.OFF;
        return new RuleInForce(rule.publicName(), rule.ruleClass(), strength, pence > 0 ? pence : null);
    }

    private @Nullable Long weighed(PlanningRule rule, RuleBreach breach) {
        return problem.binds(rule) ? null : breach.penalty() * problem.strengths().pencePerBasisPoint(rule);
    }

    private List<BrokenRule> brokenRules() {
        BreachSentences sentences = new BreachSentences(problem, question.year());
        List<BrokenRule> broken = new ArrayList<>();
        for (PlanningRule rule : PlanningRule.values()) {
            if (!rule.objective()) {
                ledger.breaches(rule).forEach(breach -> broken.add(new BrokenRule(rule.publicName(), rule.ruleClass(),
                        sentences.sentence(breach), weighed(rule, breach))));
            }
        }
        return broken;
    }
}
