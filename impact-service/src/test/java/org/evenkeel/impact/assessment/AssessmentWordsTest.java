package org.evenkeel.impact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssessmentWordsTest {

    @Test
    void money_is_told_as_people_read_it() {
        assertThat(Pounds.of(0)).isEqualTo("£0");
        assertThat(Pounds.of(85_049)).isEqualTo("£850");
        assertThat(Pounds.of(1_234_567)).isEqualTo("£12,300");
        assertThat(Pounds.of(-99_949_999)).isEqualTo("−£999,500");
        assertThat(Pounds.of(123_456_789)).isEqualTo("£1.2m");
        assertThat(Pounds.of(-40)).as("no negative nothing").isEqualTo("£0");
    }

    @Test
    void a_share_that_is_neither_none_nor_all_is_not_told_as_such() {
        assertThat(OfHundred.of(0)).isEqualTo("0 of 100");
        assertThat(OfHundred.of(49)).isEqualTo("fewer than 1 of 100");
        assertThat(OfHundred.of(8_349)).isEqualTo("83 of 100");
        assertThat(OfHundred.of(9_951)).isEqualTo("more than 99 of 100");
        assertThat(OfHundred.of(10_000)).isEqualTo("100 of 100");
    }
}
