package org.evenkeel.impact.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.evenkeel.impact.parameter.EvidenceGrade;
import org.evenkeel.impact.ranking.RankedBy;
import org.junit.jupiter.api.Test;

class PairParagraphTest {

    private static List<PairAspect> aspects(int first, int second, long low, long middle, long high) {
        return Arrays.stream(Aspect.values()).map(aspect -> new PairAspect(aspect, first, 10_000 - first - second, second,
                aspect.unit(), low, middle, high)).toList();
    }

    private static String words(List<PairAspect> aspects, PairOrder... orders) {
        return new PairParagraph("Plan A", "the cut across the board", aspects, 36, false).of(List.of(orders));
    }

    @Test
    void says_who_is_better_in_how_many_futures_and_by_how_much() {
        assertThat(words(aspects(8_300, 1_700, -250_000_000, -120_000_000, 10_000_000))).startsWith(
                "In 83 of 100 futures simulated from these assumptions, Plan A costs less to recover from than the cut across the"
                        + " board: by £1.2m in the middle future, between −£100,000 and £2.5m in eight of ten.");
    }

    @Test
    void turns_round_where_the_second_is_better() {
        String words = words(aspects(1_000, 9_000, 10, 7, 3));
        assertThat(words).contains("the cut across the board costs less to recover from than Plan A")
                .contains("With the cut across the board the organisation is whole again sooner in 90 of 100: by 7 months in the"
                        + " middle future.");
    }

    @Test
    void more_is_better_for_some_and_less_for_others() {
        String words = words(aspects(9_000, 1_000, 100_000_000, 200_000_000, 300_000_000));
        assertThat(words).contains("In 90 of 100, Plan A leaves more after all costs than the cut across the board over 36 months:"
                + " by £2m in the middle future, between £1m and £3m in eight of ten.");
    }

    @Test
    void equal_plans_are_said_to_be_equal() {
        assertThat(words(aspects(0, 0, 0, 0, 0))).contains("Both cost the same to recover from in every future.")
                .contains("What users lose for good is worth the same in every future.")
                .contains("Both leave the same after all costs in every future.");
    }

    @Test
    void names_what_would_turn_the_order_and_at_what_value_or_that_nothing_does() {
        PairTurningPoint point = new PairTurningPoint("quits-by-overload", EvidenceGrade.X, "log quits", 0.7134, true, 0.2, 0.5,
                1, 4_268);
        assertThat(words(aspects(9_000, 1_000, 0, 1, 2),
                new PairOrder(RankedBy.NET_BENEFIT, 2, 1, "Plan A", List.of(point), List.of()),
                new PairOrder(RankedBy.RECOVERY_COST, 1, 2, "Plan A", List.of(), List.of())))
                .contains("By net benefit, the order turns round with any of these alone: quits-by-overload above 0.713 (now 0.5).")
                .contains("By recovery cost, no parameter by itself, within its range, puts the other first.");
    }
}
