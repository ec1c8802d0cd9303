package org.evenkeel.impact.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;

import org.evenkeel.impact.ensemble.Ensemble;
import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.CourseBuilder;
import org.evenkeel.impact.model.DeliveryClass;
import org.evenkeel.impact.model.SampleOrganisation;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

/** Which parameters would turn the order of two plans round, and at what value. */
class TurningTest {

    private static final Path README = Path.of("README.md");
    private static final ParameterSet SHIPPED = ParameterSet.shipped();
    private static final double PROMISED_AWAY = 0.7;
    private final Baseline baseline = SampleOrganisation.of(10);

    /** A plan that saves so much a year, of one class of delivery, and takes nothing from anybody. */
    private Ensemble saving(DeliveryClass delivery, double pencePerYear) {
        CourseBuilder course = new CourseBuilder(baseline, SampleOrganisation.MONTHS);
        for (int t = 0; t < SampleOrganisation.MONTHS; t++) {
            course.money().planned()[delivery.ordinal()][t] = pencePerYear / 12;
        }
        return new Ensemble(baseline, course.build(Conduct.UNKNOWN));
    }

    @Test
    void one_parameter_turns_the_order_where_it_must_by_hand() {
        // 1,250 × rate = 1,000 at a rate of 0.8; the programme's rate would have to be 0.9714, beyond its range
        PlanRanking ranking = new Turning(SHIPPED, RankedBy.NET_BENEFIT).between(saving(DeliveryClass.DELIVERED, 1_000),
                saving(DeliveryClass.PLAN_IN_PROGRESS, 1_250));
        assertThat(ranking.preferred()).isPositive();
        assertThat(ranking.one()).isCloseTo(3_000, within(1e-6));
        assertThat(ranking.other()).isCloseTo(2_625, within(1e-6));
        assertThat(ranking.turningPoints()).singleElement().satisfies(point -> {
            assertThat(point.row().parameter()).isEqualTo(ImpactParameter.DELIVERY_PLAN_IN_PROGRESS);
            assertThat(point.value()).isCloseTo(0.8, within(1e-5));
            assertThat(point.way()).isCloseTo(2 / 3.0, within(1e-4));
            assertThat(point.rises()).isTrue();
        });
        assertThat(new RankingSentences(ranking, "Closing early", "Sharing buildings").nearest(3)).containsExactly(
                "Sharing buildings comes before Closing early where delivery-plan-in-progress is above 0.8 (share of what is "
                        + "planned); its central value is 0.7, its range 0.55 to 0.85.");
    }

    @Test
    void the_nearest_comes_first_and_a_fall_is_found_as_well_as_a_rise() {
        // 1,450 × rate = 1,000 at a rate of 0.6897 (0.07 of the way down), or a programme's rate of 0.8374 (0.14 of it)
        PlanRanking ranking = new Turning(SHIPPED, RankedBy.NET_BENEFIT).between(saving(DeliveryClass.DELIVERED, 1_000),
                saving(DeliveryClass.PLAN_IN_PROGRESS, 1_450));
        assertThat(ranking.preferred()).isNegative();
        assertThat(ranking.nearest(1)).singleElement().satisfies(point -> {
            assertThat(point.row().parameter()).isEqualTo(ImpactParameter.DELIVERY_PLAN_IN_PROGRESS);
            assertThat(point.value()).isCloseTo(1_000 / 1_450.0, within(1e-5));
            assertThat(point.rises()).isFalse();
        });
        assertThat(ranking.turningPoints()).extracting(point -> point.row().parameter())
                .containsExactly(ImpactParameter.DELIVERY_PLAN_IN_PROGRESS, ImpactParameter.PROGRAMME_DELIVERY);
        assertThat(ranking.turningPoints().get(1).value()).isCloseTo(0.85 / 0.7 * 1_000 / 1_450, within(1e-5));
    }

    @Test
    void a_deep_cut_and_a_shallow_one_of_surer_delivery_are_turned_round_as_the_readme_shows() {
        Ensemble deep = cut(0.08, DeliveryClass.PLAN_IN_PROGRESS, 60e6);
        Ensemble shallow = cut(0.02, DeliveryClass.FULLY_DEVELOPED, 20e6);
        PlanRanking ranking = new Turning(SHIPPED, RankedBy.NET_BENEFIT).between(deep, shallow);
        List<String> sentences = new RankingSentences(ranking, "The deep cut", "The shallow cut").nearest(3);
        System.out.printf("net benefit at central values: deep £%,.0f, shallow £%,.0f%n", ranking.one() / 100,
                ranking.other() / 100);
        sentences.forEach(System.out::println);
        assertThat(sentences).hasSize(3).allSatisfy(sentence -> assertThat(README).content().contains(sentence));
        assertThat(ranking.turningPoints()).allSatisfy(point -> {
            assertThat(point.value()).isBetween(point.row().low(), point.row().high());
            assertThat(point.way()).isBetween(0.0, 1.0);
        });
        assertThat(ranking.turningPoints()).isSortedAccordingTo((one, next) -> Double.compare(one.way(), next.way()));
    }

    private Ensemble cut(double share, DeliveryClass delivery, double pencePerYear) {
        CourseBuilder course = new CourseBuilder(baseline, SampleOrganisation.MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            course.announce(g, 20 * share, 0, 3);
            course.leave(g, 3, 20 * share, 0, 0);
        }
        for (int s = 0; s < baseline.works().services(); s++) {
            course.changeLevel(s, 3, share * PROMISED_AWAY, share * PROMISED_AWAY);
        }
        for (int t = 3; t < SampleOrganisation.MONTHS; t++) {
            course.money().planned()[delivery.ordinal()][t] = pencePerYear / 12;
        }
        return new Ensemble(baseline, course.build(Conduct.UNKNOWN));
    }

    @Test
    void plans_that_are_the_same_have_no_order_to_turn() {
        PlanRanking ranking = new Turning(SHIPPED, RankedBy.RECOVERY_COST).between(saving(DeliveryClass.IDEA, 5),
                saving(DeliveryClass.GREEN, 7));
        assertThat(ranking.preferred()).isZero();
        assertThat(ranking.turningPoints()).isEmpty();
        assertThat(new RankingSentences(ranking, "One", "the other").nearest(3))
                .containsExactly("At central values nothing is between One and the other.");
    }
}
