package org.evenkeel.planning.converting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureAssessment;
import org.evenkeel.planning.measure.MeasureAssessment.Equality;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.measure.QualityScore;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.rule.RuleOverride;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.scenario.Conditions;
import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.RuleRecord;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.Section114;
import org.evenkeel.planning.scenario.Section114.Authorisation;
import org.evenkeel.planning.scenario.Target;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningDuties;
import org.evenkeel.planning.solving.model.PlanningFund;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStrength;
import org.evenkeel.planning.testing.Organisations;
import org.junit.jupiter.api.Test;

/** What users gave about partners, assessments, notices, alternatives and funds, as the rules see it. */
class DutiesConverterTest {

    private static final RecoveryPrices UNPRICED = new RecoveryPrices("none", Map.of(), Map.of(), Map.of(), 0, Map.of(),
            Map.of());

    private static PlanningProblem problem(OrganisationDocument document, Scenario scenario) {
        return new ProblemConverter(Organisations.LAW).convert(new Question(document, scenario, DefaultParameters.load(),
                Organisations.choices(document), UNPRICED, Map.of("officers", 1_000L), Circumstances.UNKNOWN));
    }

    private static Scenario scenario(List<RuleSetting> rules, Conditions conditions, RuleOverride... overrides) {
        return new Scenario("Gap", 2027, LocalDate.of(2027, 4, 1), null, 24, new Target(1_000, null, false), false, rules,
                Map.of(), List.of(), new Limits(1, 1, 1), conditions, new RuleRecord(List.of(overrides), List.of()), null);
    }

    private static Scenario plain() {
        return scenario(List.of(), null);
    }

    private static PlanningChoice starting(PlanningProblem problem, int measure, int month) {
        return problem.measures().get(measure).choices().stream()
                .filter(choice -> choice.taken() && choice.timing().startMonth() == month).findFirst().orElseThrow();
    }

    private static Measure spending(String reference, MeasureKind kind, long oneOffPence, PostRemoval... posts) {
        Option full = new Option("full", "In full", 1_200_000, null, 0, null, 0, 0, 0, 0, null, null,
                oneOffPence == 0 ? List.of()
                        : List.of(new OneOffCost(OneOffCost.Kind.OTHER, oneOffPence, FundingRoute.RESTRICTED_WITH_CONSENT)),
                List.of(posts), List.of(), List.of(), List.of(), List.of());
        return new Measure(reference, reference, null, null, "carers", kind, null,
                Maturity.IDEA, null, false, false, null, null, null, List.of(full), null);
    }

    private static OrganisationDocument assessed(OrganisationDocument small, MeasureAssessment... assessments) {
        return new OrganisationDocument(small.organisation(), small.forecast(), small.establishments(), small.fundingSources(),
                small.services(), small.teams(), small.pools(), small.partners(), small.capacities(), small.measures(),
                small.relations(), small.rules(), List.of(assessments));
    }

    @Test
    void partners_are_helped_or_harmed_by_the_sign_of_what_is_done_to_them() {
        PlanningDuties duties = starting(problem(Organisations.withPartners(List.of("advice", "carers"),
                Organisations.touching("A", new PartnerEffect("carers", PartnerEffect.Action.EVICTS, 0),
                        new PartnerEffect("advice", PartnerEffect.Action.EXTENDS, 5))),
                plain()), 0, 0).duties();
        assertThat(duties.helped()).containsExactly(0);
        assertThat(duties.harmed()).containsExactly(1);
    }

    @Test
    void what_is_on_record_as_missing_counts_and_what_nobody_recorded_does_not() {
        OrganisationDocument document = Organisations.with(List.of(), Organisations.measure("A", "parks", 100, "0", 0),
                Organisations.measure("B", "parks", 100, "0", 0), Organisations.measure("C", "parks", 100, "0", 0));
        PlanningProblem problem = problem(assessed(document,
                new MeasureAssessment("A", Equality.NOT_STARTED, null, null, null, List.of(new QualityScore("safety", 9, false),
                        new QualityScore("access", 8, false))),
                new MeasureAssessment("B", Equality.COMPLETE, null, null, null, List.of())), plain());
        assertThat(problem.measures()).extracting(measure -> measure.choices().get(1).duties().assessmentsMissing())
                .containsExactly(2, 0, 0);
        assertThat(problem.binds(PlanningRule.ASSESSED_BEFORE_DECIDED)).isTrue();
    }

    @Test
    void a_notice_stops_new_commitments_from_its_day_until_the_council_has_met() {
        OrganisationDocument document = Organisations.with(List.of(), spending("COSTLY", MeasureKind.EFFICIENCY, 500),
                spending("PLAIN", MeasureKind.EFFICIENCY, 0), spending("TRIAL", MeasureKind.EXPERIMENT, 0),
                spending("LEFT", MeasureKind.EFFICIENCY, 500));
        Section114 notice = new Section114(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 21),
                List.of(new Authorisation("LEFT", "CFO/7")));
        PlanningProblem problem = problem(document, scenario(List.of(), new Conditions(notice, null, null)));
        assertThat(starting(problem, 0, 0).duties().unauthorised()).isFalse();
        assertThat(starting(problem, 0, 1).duties().unauthorised()).isTrue();
        assertThat(starting(problem, 0, 2).duties().unauthorised()).isFalse();
        assertThat(starting(problem, 1, 1).duties().unauthorised()).isFalse();
        assertThat(starting(problem, 2, 1).duties().unauthorised()).isTrue();
        assertThat(starting(problem, 3, 1).duties().unauthorised()).isFalse();
        assertThat(notice.stops(LocalDate.of(2027, 5, 21))).isTrue();
        assertThat(notice.stops(LocalDate.of(2027, 5, 22))).isFalse();
    }

    @Test
    void restricted_money_is_lost_as_far_as_it_is_neither_spent_nor_returned_by_its_date() {
        OrganisationDocument small = Organisations.with(List.of(), spending("A", MeasureKind.EFFICIENCY, 0),
                spending("B", MeasureKind.EFFICIENCY, 100_000));
        OrganisationDocument document = new OrganisationDocument(small.organisation(), small.forecast(), small.establishments(),
                List.of(new FundingSource("lottery", "Lottery", true, 2_500, LocalDate.of(2027, 9, 30))), small.services(),
                small.teams(), small.pools(), small.partners(), small.capacities(), small.measures(), small.relations(),
                small.rules(), List.of());
        PlanningProblem problem = problem(document, plain());
        // 60 % of £1.2m a year, half a year of it
        assertThat(problem.duties().funds()).containsExactly(new PlanningFund("lottery", "Lottery", 36_000_000));
        // £12,000 a year from April: £6,016 by September, 60 % of it lottery's, of which three quarters do not return
        long saved = starting(problem, 0, 0).saving().byMonthPence().stream().filter(one -> one.subject() < 6)
                .mapToLong(PlanningAmount::amount).sum();
        assertThat(saved).isPositive();
        long lost = starting(problem, 0, 0).duties().unspentPence().get(0).amount();
        assertThat(lost).isBetween(269_000L, 272_000L);
        assertThat(starting(problem, 1, 0).duties().unspentPence().get(0).amount()).isEqualTo(lost - 100_000);
        assertThat(starting(problem, 0, 6).duties().unspentPence()).isEmpty();
        assertThat(problem.strengths().pencePerBasisPoint(PlanningRule.SPEND_BY)).isEqualTo(1_000);
    }

    @Test
    void redundancy_and_what_is_used_instead_stand_by_pool() {
        PostRemoval posts = new PostRemoval("officers", new BigDecimal("0.5"), new BigDecimal("0.25"), BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ONE);
        PlanningProblem problem = problem(
                Organisations.with(List.of(), spending("A", MeasureKind.STAFFING, 0, posts)), plain());
        PlanningDuties duties = problem.measures().get(0).choices().get(1).duties();
        assertThat(duties.compulsoryFte()).containsExactly(new PlanningAmount(0, 100));
        assertThat(duties.alternativesFte()).containsExactly(new PlanningAmount(0, 75));
    }

    @Test
    void a_transfer_and_a_redundancy_on_the_same_posts_exclude_each_other() {
        PostRemoval moved = new PostRemoval("officers", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE,
                BigDecimal.ZERO);
        PlanningProblem problem = problem(Organisations.with(List.of(), spending("MOVE", MeasureKind.TRANSFER, 0, moved),
                Organisations.measure("CUT", "parks", 100, "1", 0), spending("SHIFT", MeasureKind.STAFFING, 0, moved)),
                plain());
        assertThat(problem.relations())
                .containsExactly(new PlanningRelation(PlanningRelation.Kind.SAME_POSTS, 0, 1, 0));
    }

    @Test
    void a_scenario_sets_how_far_a_rule_binds_and_where_it_is_set_aside() {
        OrganisationDocument document = Organisations.withPartners(List.of("carers"),
                Organisations.touching("A", new PartnerEffect("carers", PartnerEffect.Action.CUTS, 1)));
        RuleSetting weighed = new RuleSetting("Limited capacity", RuleSetting.Strength.SOFT, null, null, 250L);
        RuleSetting unweighted = new RuleSetting("Needed measure first", RuleSetting.Strength.SOFT, null, null, null);
        PlanningProblem problem = problem(document, scenario(List.of(weighed, unweighted), null,
                new RuleOverride("Contradictory decisions", "carers", "One lease", "Robin", Instant.EPOCH),
                new RuleOverride("Contradictory decisions", "gone", "One lease", "Robin", Instant.EPOCH)));
        assertThat(problem.strengths().byRule().get(PlanningRule.LIMITED_CAPACITY)).isEqualTo(PlanningStrength.soft(250));
        assertThat(problem.strengths().byRule().get(PlanningRule.NEEDED_MEASURE_FIRST)).isEqualTo(PlanningStrength.soft(1_000));
        assertThat(problem.binds(PlanningRule.CONTRADICTORY_DECISIONS)).isTrue();
        assertThat(problem.waived(PlanningRule.CONTRADICTORY_DECISIONS, 0)).isTrue();
        assertThat(problem.strengths().waivers()).hasSize(1);
    }
}
