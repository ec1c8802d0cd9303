package org.evenkeel.planning.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.junit.jupiter.api.Test;

class RuleReportTest {

    private static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2027);

    @Test
    void lists_every_rule_with_its_matches() {
        ProblemBuilder problem = new ProblemBuilder();
        problem.target = new PlanningTarget(200_000, 0, false);
        problem.budgets.add(new PlanningBudget("LIB", "Libraries", 50_000));
        problem.rulesOff.add(PlanningRule.LIMITED_CAPACITY);
        problem.measure(choice("full").saves(100_000, 100_000).from(0, 100_000));
        PlanningProblem built = problem.build();
        ExplanationAnswer answer = new RuleReport(built, YEAR, List.of("M0/full")).answer();
        assertThat(answer.rules()).extracting(RuleFinding::rule)
                .containsExactly(Stream.of(PlanningRule.values()).map(PlanningRule::publicName).toArray(String[]::new));
        assertThat(finding(answer, "Budget that exists").state()).isEqualTo(RuleFinding.State.BROKEN);
        assertThat(finding(answer, "Budget that exists").matches()).containsExactly(new RuleFinding.Match(
                "Budget that exists: Libraries has £1,000 where £500 is allowed, by M0.", 100_000, 50_000, "PENCE",
                List.of("M0")));
        assertThat(finding(answer, "In-year shortfall").points()).isEqualTo(100_000);
        assertThat(finding(answer, "In-year shortfall").state()).isEqualTo(RuleFinding.State.WEIGHED);
        assertThat(finding(answer, "Limited capacity").state()).isEqualTo(RuleFinding.State.SET_ASIDE);
        assertThat(finding(answer, "Cash floor").state()).isEqualTo(RuleFinding.State.KEPT);
        assertThat(answer.sentences()).startsWith("The plan breaks 1 rule that binds.", "1 policy is set aside.");
    }

    private static RuleFinding finding(ExplanationAnswer answer, String rule) {
        return answer.rules().stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    }
}
