package org.evenkeel.planning.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.junit.jupiter.api.Test;

/** What a flat cut takes its share of. */
class FlatCutSpendingTest {

    private static final long MILLION = 100_000_000L;

    @Test
    void is_gross_and_spares_what_restricted_money_pays() {
        // 40 % of £1m is unrestricted, so 10 % of it is £40,000; what the service earns does not matter
        AcrossTheBoardCut cut = new FlatCuts().grantFunded("carers", MILLION, 6_000).across().reaching(4_000_000);
        assertThat(cut.shareBasisPoints()).isEqualTo(1_000);
    }

    @Test
    void leaves_out_a_service_without_a_budget_and_says_so() {
        AcrossTheBoardCut cut = new FlatCuts().service("roads", MILLION, 0L, MILLION).service("parks", null, null, null)
                .service("closed", 0L, null, null).service("odd", -5L, null, null).across().reaching(10_000_000);
        assertThat(cut.choices()).extracting(PhasedChoice::measure).containsExactly("across-the-board 1 other spending");
        assertThat(cut.assumptions()).filteredOn(one -> one.reference().equals("parks")).extracting(Assumption::value)
                .containsExactly("not cut");
        assertThat(cut.sentences()).contains("3 services have no unrestricted budget on record and are spared.");
    }

    @Test
    void takes_the_pay_of_the_posts_on_record_where_pay_is_not_stated() {
        // 10 × £500 × 52.18 weeks × 1.3 = £339,170
        ControllableSpending spending = read(new FlatCuts().service("parks", MILLION, null, null)
                .posts("parks", 10, "0", "0"));
        assertThat(spending.payPence()).isEqualTo(33_917_000);
        assertThat(spending.nonPayPence()).isEqualTo(MILLION - 33_917_000);
    }

    @Test
    void takes_pay_as_stated_and_as_what_other_spending_leaves() {
        assertThat(read(new FlatCuts().service("parks", MILLION, 60_000_000L, null)).payPence()).isEqualTo(60_000_000);
        assertThat(read(new FlatCuts().service("parks", MILLION, null, 30_000_000L)).payPence()).isEqualTo(70_000_000);
        assertThat(read(new FlatCuts().service("parks", MILLION, 60_000_000L, 40_000_000L)).payPence())
                .isEqualTo(60_000_000);
        // three quarters of what is stated is pay
        assertThat(read(new FlatCuts().service("parks", MILLION, 60_000_000L, 20_000_000L)).payPence())
                .isEqualTo(75_000_000);
        assertThat(read(new FlatCuts().service("parks", MILLION, 5 * MILLION, null)).totalPence()).isEqualTo(MILLION);
    }

    private ControllableSpending read(FlatCuts organisation) {
        return new SpendingReading(organisation.document(), FlatCuts.PARAMETERS).of(organisation.document().services())
                .get(0);
    }
}
