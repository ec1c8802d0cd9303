package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.law.Territory;
import org.junit.jupiter.api.Test;

class ExitCostTest {

    private static final LawTables LAW = LawTables.delivered();
    private static final LocalDate IN_2026 = LocalDate.parse("2026-06-30");

    private static Pool pool(int age, int service, long weeklyPayPence, Long strainPence) {
        return new Pool("p", "t", "role", null, 10, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, weeklyPayPence, 0,
                new AgeAndService(age, service), false, strainPence);
    }

    @Test
    void pays_each_leaver_what_the_typical_member_is_due() {
        ExitCost cost = ExitCost.of(pool(44, 8, 105_000, null), 3, Territory.GB, IN_2026, LAW);
        assertThat(cost.redundancyPayPence()).isEqualTo(3 * 713_450);
        assertThat(cost.pensionStrainPence()).isZero();
        assertThat(cost.weekPayCap().value()).isEqualTo(75_100L);
    }

    @Test
    void adds_the_stated_pension_strain_of_each_leaver() {
        ExitCost cost = ExitCost.of(pool(58, 1, 60_000, 2_500_000L), 2, Territory.NI, IN_2026, LAW);
        assertThat(cost.redundancyPayPence()).isZero();
        assertThat(cost.pensionStrainPence()).isEqualTo(5_000_000);
    }

    @Test
    void costs_nothing_where_nobody_leaves() {
        ExitCost cost = ExitCost.of(pool(58, 20, 60_000, 2_500_000L), 0, Territory.GB, IN_2026, LAW);
        assertThat(cost.redundancyPayPence() + cost.pensionStrainPence()).isZero();
    }
}
