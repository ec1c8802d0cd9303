package org.evenkeel.impact.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evenkeel.impact.sampling.SampleTable;
import org.junit.jupiter.api.Test;

class ParameterSetTest {

    private final ParameterSet shipped = ParameterSet.shipped();

    @Test
    void every_value_has_a_unit_and_says_what_it_rests_on() {
        assertThat(shipped.all()).hasSize(ImpactParameter.COUNT).allSatisfy(row -> {
            assertThat(row.unit()).isNotBlank();
            assertThat(row.evidence().study()).isNotBlank();
            assertThat(row.low()).isLessThanOrEqualTo(row.central());
            assertThat(row.central()).isLessThanOrEqualTo(row.high());
        });
    }

    @Test
    void a_placeholder_never_names_a_study_for_its_size() {
        assertThat(shipped.all()).filteredOn(row -> row.evidence().grade() == EvidenceGrade.X)
                .allSatisfy(row -> assertThat(row.evidence().study() + row.evidence().limits())
                        .containsAnyOf("of ours", "size", "not a finding", "Convention"));
    }

    @Test
    void another_value_is_another_version() {
        String other = SampleTable.shipped().replace("base-turnover,0.08,", "base-turnover,0.09,");
        assertThat(ParameterSet.parse("2026-11", SampleTable.shipped()).version()).isEqualTo(shipped.version());
        assertThat(ParameterSet.parse("2026-11", other).version()).isNotEqualTo(shipped.version()).startsWith("2026-11 ");
    }

    @Test
    void a_row_out_of_order_unknown_or_missing_is_named() {
        String table = SampleTable.shipped();
        assertThatThrownBy(() -> ParameterSet.parse("x", table.replace("base-turnover,0.08,0.12", "base-turnover,0.18,0.12")))
                .hasMessageContaining("base-turnover").hasMessageContaining("not in order");
        assertThatThrownBy(() -> ParameterSet.parse("x", table.replace("base-turnover,", "base-churn,")))
                .hasMessageContaining("base-churn");
        assertThatThrownBy(() -> ParameterSet.parse("x", table.substring(0, table.lastIndexOf("tribunal-days"))))
                .hasMessageContaining("TRIBUNAL_DAYS");
        assertThatThrownBy(
                () -> ParameterSet.parse("x", table.replace("tier-weight-2,2,2,2,FIXED", "tier-weight-2,2,2,2,PERT")))
                .hasMessageContaining("tier-weight-2");
    }
}
