package org.evenkeel.planning.solving.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.evenkeel.planning.solving.Oracle;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningRuleWeights;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.optaplanner.constraint.streams.bavet.BavetConstraintFactory;
import org.optaplanner.constraint.streams.bavet.BavetConstraintStreamScoreDirectorFactory;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.domain.solution.descriptor.SolutionDescriptor;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanningConstraintsTest {

    private static final SolverFactory<PlanningPlan> FACTORY = SolverFactory.create(new SolverConfig()
            .withSolutionClass(PlanningPlan.class).withEntityClasses(PlanningMeasure.class)
            .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(PlanningConstraints.class)
                    .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)));

    @Property(tries = 100)
    void the_score_of_a_plan_is_what_the_definitions_say(@ForAll long seed) {
        PlanningProblem problem = RandomProblems.of(seed, 6, 4);
        List<PlanningChoice> choices = anyPlan(problem, new Random(seed));
        BendableLongScore score = SolutionManager.<PlanningPlan, BendableLongScore> create(FACTORY)
                .update(PlanningPlan.of(problem, choices));
        assertThat(ScoreLevels.of(score)).isEqualTo(new Oracle(problem, choices).levels());
    }

    @Test
    void every_match_names_where_its_rule_is_broken() {
        int matches = 0;
        for (int seed = 0; seed < 20; seed++) {
            PlanningProblem problem = RandomProblems.of(seed, 6, 4);
            var explanation = SolutionManager.<PlanningPlan, BendableLongScore> create(FACTORY)
                    .explain(PlanningPlan.of(problem, anyPlan(problem, new Random(seed))));
            for (ConstraintMatchTotal<BendableLongScore> total : explanation.getConstraintMatchTotalMap().values()) {
                for (var match : total.getConstraintMatchSet()) {
                    RuleBreaches breaches = match.getJustification();
                    assertThat(breaches.breaches()).isNotEmpty().allSatisfy(breach -> {
                        assertThat(breach.rule().publicName()).isEqualTo(total.getConstraintName());
                        assertThat(breach.penalty()).isPositive();
                    });
                    matches++;
                }
            }
        }
        assertThat(matches).isGreaterThan(50);
    }

    @Test
    void all_rules_of_a_factory_read_one_ledger() {
        var descriptor = SolutionDescriptor.buildSolutionDescriptor(PlanningPlan.class, PlanningMeasure.class);
        PlanningConstraints constraints = new PlanningConstraints();
        ConstraintFactory one = new BavetConstraintFactory<>(descriptor, EnvironmentMode.REPRODUCIBLE);
        ConstraintFactory other = new BavetConstraintFactory<>(descriptor, EnvironmentMode.REPRODUCIBLE);
        var ledgers = constraints.ledgers(one);
        assertThat(constraints.ledgers(one)).isSameAs(ledgers);
        assertThat(constraints.ledgers(other)).isNotSameAs(ledgers);
    }

    @Test
    void every_rule_is_registered() {
        assertThat(constraintNames()).containsExactlyInAnyOrder(publicNames());
    }

    @Test
    void every_rule_has_a_section_of_tests() {
        List<String> sections = new ArrayList<>();
        for (Class<?> tests : List.of(LawRulesTest.class, GivenRulesTest.class, PolicyRulesTest.class, DutyRulesTest.class,
                StaffRulesTest.class, ShareRulesTest.class, ChoiceRulesTest.class,
                ObjectiveRulesTest.class)) {
            Arrays.stream(tests.getDeclaredClasses()).filter(section -> section.isAnnotationPresent(Nested.class))
                    .map(Class::getSimpleName).forEach(sections::add);
        }
        assertThat(sections.stream().map(section -> section.toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder(Arrays.stream(publicNames())
                        .map(name -> name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT)).toArray(String[]::new));
    }

    @Test
    void every_weight_names_a_rule() {
        assertThat(Arrays.stream(PlanningRuleWeights.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ConstraintWeight.class))
                .map(field -> field.getAnnotation(ConstraintWeight.class).value()))
                .containsExactlyInAnyOrder(publicNames());
    }

    private static List<String> constraintNames() {
        var directors = (BavetConstraintStreamScoreDirectorFactory<PlanningPlan, ?>) ((DefaultSolverFactory<PlanningPlan>) FACTORY)
                .getScoreDirectorFactory();
        return Arrays.stream(directors.getConstraints()).map(Constraint::getConstraintName).toList();
    }

    private static String[] publicNames() {
        return Arrays.stream(PlanningRule.values()).map(PlanningRule::publicName).toArray(String[]::new);
    }

    private static List<PlanningChoice> anyPlan(PlanningProblem problem, Random random) {
        return problem.measures().stream()
                .map(measure -> measure.choices().get(random.nextInt(measure.choices().size()))).toList();
    }
}
