package org.evenkeel.planning.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.RecoveryPrices.ShareCharge;
import org.evenkeel.planning.testing.Organisations;
import org.junit.jupiter.api.Test;

/** Prices by hand: pay is 10 people × £500 a week = £5,000 a week. */
class DefaultPricesTest {

    private static final OrganisationDocument DOCUMENT = Organisations.with(List.of(),
            Organisations.measure("posts", "parks", 5_000_000, "2", 0),
            Organisations.measure("none", "parks", 5_000_000, "0", 0));
    private static final List<PhasedChoice> CHOICES = Organisations.choices(DOCUMENT).stream().map(MeasureChoices::choices)
            .flatMap(List::stream).toList();
    private static final RecoveryPrices PRICES = new DefaultPrices(DOCUMENT, DefaultParameters.load(), Organisations.LAW)
            .of(CHOICES);

    @Test
    void each_dismissal_is_exposed_to_180_days_of_pay_at_one_per_cent() {
        assertThat(CHOICES).filteredOn(choice -> choice.measure().equals("posts")).isNotEmpty().allSatisfy(choice -> {
            assertThat(choice.people().employees()).isEqualTo(2);
            // 2 × £500 × 180 ⁄ 7 × 0.01 = £257.14
            assertThat(PRICES.choiceComponents().get(choice.id()))
                    .containsOnly(java.util.Map.entry("process exposure", 25_714L));
        });
        assertThat(CHOICES).filteredOn(choice -> choice.measure().equals("none"))
                .allSatisfy(choice -> assertThat(PRICES.choiceComponents()).doesNotContainKey(choice.id()));
    }

    @Test
    void a_team_that_is_touched_loses_people_who_must_be_replaced() {
        // £5,000 × 52.18 × 0.12 × 0.25 × 0.1 = £782.70
        assertThat(PRICES.teamTouched()).containsOnly(java.util.Map.entry("rangers", 78_270L));
    }

    @Test
    void absence_rises_with_the_share_of_posts_removed() {
        // £5,000 ⁄ 5 × 13.3 days = £13,300 of absence a year, times the ratio less 1
        assertThat(PRICES.teamShareCharges().get("rangers")).containsExactly(new ShareCharge(0, 0),
                new ShareCharge(400, 66_500), new ShareCharge(1_300, 332_500), new ShareCharge(2_500, 1_330_000));
    }

    @Test
    void a_month_of_a_lost_point_costs_twice_its_budget_in_tier_two() {
        // £1.2m ⁄ 12 ⁄ 100 × 2 = £2,000
        assertThat(PRICES.servicePointMonths()).containsEntry("parks", 200_000L).containsEntry("carers", 200_000L);
    }

    @Test
    void no_part_is_negative_and_share_charges_are_convex() {
        assertThat(PRICES.choiceComponents().values())
                .allSatisfy(parts -> assertThat(parts.values()).allMatch(one -> one >= 0));
        assertThat(PRICES.organisationTouched()).isNotNegative();
        PRICES.teamShareCharges().values().forEach(corners -> {
            double slope = 0;
            for (int i = 1; i < corners.size(); i++) {
                double next = (double) (corners.get(i).pence() - corners.get(i - 1).pence())
                        / (corners.get(i).shareBasisPoints() - corners.get(i - 1).shareBasisPoints());
                assertThat(next).isGreaterThanOrEqualTo(slope);
                slope = next;
            }
        });
    }

    @Test
    void every_parameter_that_is_used_can_be_named() {
        DefaultParameters parameters = DefaultParameters.load();
        List<String> names = new DefaultPrices(DOCUMENT, parameters, Organisations.LAW).parametersUsed();
        assertThat(names).contains("process-fails-rules-kept", "absence-days-public", "tier-weight-2")
                .allSatisfy(name -> assertThat(parameters.get(name).because()).isNotBlank());
    }
}
