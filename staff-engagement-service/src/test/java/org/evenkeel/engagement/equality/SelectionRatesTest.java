package org.evenkeel.engagement.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.evenkeel.engagement.equality.EqualityCheckRequest.GroupCount;
import org.junit.jupiter.api.Test;

class SelectionRatesTest {

    private static EqualityResult of(GroupCount... groups) {
        return new SelectionRates(EqualityThresholds.shipped())
                .of(new EqualityCheckRequest("Pool", "age band", List.of(groups)));
    }

    private static GroupCount group(String name, int people, int selected) {
        return new GroupCount(name, people, selected);
    }

    @Test
    void a_group_kept_at_less_than_four_fifths_of_the_best_off_ones_rate_prompts_a_look_and_at_four_fifths_not() {
        EqualityResult at = of(group("under 40", 20, 0), group("40 and over", 20, 4));
        assertThat(at.look()).isFalse();
        assertThat(at.groups().get(1).ratio()).isEqualTo("0.80");
        EqualityResult below = of(group("under 40", 20, 0), group("40 and over", 20, 5));
        assertThat(below.look()).isTrue();
        assertThat(below.groups().get(1).selectionRate()).isEqualTo("25.0");
        assertThat(below.sentence()).contains("40 and over", "0.8", "good reason, or none");
        assertThat(below.threshold()).contains("1607.4(D)");
    }

    @Test
    void groups_under_ten_are_hidden_and_another_with_them_where_the_rest_would_give_them_away() {
        EqualityResult told = of(group("a", 9, 9), group("b", 12, 1), group("c", 40, 4));
        assertThat(told.groups()).extracting(EqualityResult.GroupResult::suppressed).containsExactly(true, true, false);
        assertThat(told.groups().get(0).selectionRate()).isNull();
        assertThat(told.look()).isFalse();
        assertThat(told.sentence()).startsWith("Too few groups");
    }

    @Test
    void small_groups_that_are_ten_together_hide_each_other() {
        EqualityResult told = of(group("a", 5, 5), group("b", 5, 0), group("c", 10, 5), group("d", 10, 0));
        assertThat(told.groups()).extracting(EqualityResult.GroupResult::suppressed).containsExactly(true, true, false, false);
        assertThat(told.look()).isTrue();
    }

    @Test
    void where_everybody_goes_nobody_is_better_off() {
        assertThat(of(group("a", 10, 10), group("b", 10, 10)).look()).isFalse();
    }
}
