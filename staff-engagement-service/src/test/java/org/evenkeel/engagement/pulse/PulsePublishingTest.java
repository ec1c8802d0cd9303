package org.evenkeel.engagement.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.evenkeel.engagement.pulse.PulseResults.CellResult;
import org.evenkeel.engagement.pulse.PulseResults.ItemResult;
import org.evenkeel.engagement.pulse.PulseResults.Reading;
import org.junit.jupiter.api.Test;

/** What is told of answers, and attacks on it by whoever reads every table that is told. */
class PulsePublishingTest {

    private static final IntSupplier NO_NOISE = () -> 0;
    private static final PulseItem ITEM = PulseItem.DISTRESS;

    private static AnsweredCell cell(String name, int... answers) {
        List<Map<PulseItem, Integer>> all = new ArrayList<>();
        for (int answer : answers) {
            Map<PulseItem, Integer> one = new EnumMap<>(PulseItem.class);
            Arrays.stream(PulseItem.values()).forEach(item -> one.put(item, answer));
            all.add(one);
        }
        return new AnsweredCell(PulseCellKind.TEAM, name, all);
    }

    private static int[] same(int answer, int times) {
        return IntStream.generate(() -> answer).limit(times).toArray();
    }

    private static ItemResult of(CellResult cell) {
        return cell.items().stream().filter(one -> one.item() == ITEM).findFirst().orElseThrow();
    }

    private static BigDecimal mean(CellResult cell) {
        return of(cell).mean();
    }

    @Test
    void tells_means_to_one_decimal_and_the_whole_of_all_cells() {
        PulseResults told = PulsePublishing.of(List.of(cell("a", 2, 2, 3, 3, 3), cell("b", 4, 4, 4, 4, 3, 2)), NO_NOISE);
        assertThat(mean(told.cells().get(0))).isEqualTo("2.6");
        assertThat(mean(told.cells().get(1))).isEqualTo("3.5");
        assertThat(mean(told.whole())).isEqualTo("3.1");
        assertThat(told.cells().get(0).answers()).isEqualTo(5);
    }

    @Test
    void tells_nothing_of_fewer_than_five_and_hides_another_so_that_the_whole_does_not_give_them_away() {
        PulseResults told = PulsePublishing.of(
                List.of(cell("few", 1, 2, 3, 4), cell("six", same(3, 6)), cell("many", same(3, 9))), NO_NOISE);
        assertThat(told.cells().get(0).answers()).isNull();
        assertThat(mean(told.cells().get(0))).isNull();
        assertThat(mean(told.cells().get(1))).isNull();
        assertThat(mean(told.cells().get(2))).isEqualTo("3.0");
        assertThat(mean(told.whole())).isNotNull();
    }

    @Test
    void two_small_cells_that_are_five_together_need_no_third() {
        PulseResults told = PulsePublishing.of(List.of(cell("a", 1, 2, 3), cell("b", 4, 4, 4), cell("c", same(2, 5))),
                NO_NOISE);
        assertThat(mean(told.cells().get(2))).isEqualTo("2.0");
        assertThat(mean(told.whole())).isEqualTo("2.5");
    }

    @Test
    void tells_nothing_at_all_where_fewer_than_five_answered_in_all() {
        PulseResults told = PulsePublishing.of(List.of(cell("a", 1, 2), cell("b", 3)), NO_NOISE);
        assertThat(mean(told.whole())).isNull();
        assertThat(told.whole().answers()).isNull();
    }

    @Test
    void whatever_is_subtracted_from_whatever_is_told_five_answers_or_none_are_left() {
        Random random = new Random(7);
        for (int trial = 0; trial < 2_000; trial++) {
            List<Integer> counts = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(at -> random.nextInt(12)).toList();
            Disclosure disclosure = new Disclosure(counts);
            List<Integer> told = IntStream.range(0, counts.size()).filter(disclosure::tells).boxed().toList();
            assertThat(told).allMatch(at -> counts.get(at) >= 5);
            int left = counts.stream().mapToInt(Integer::intValue).sum() - told.stream().mapToInt(counts::get).sum();
            if (disclosure.tellsWhole()) {
                assertThat(left).as("of %s", counts).matches(one -> one == 0 || one >= 5);
            }
        }
    }

    @Test
    void sentences_that_few_answered_are_hidden_each_by_itself() {
        AnsweredCell cell = cell("a", same(3, 5));
        cell.answers().get(0).remove(PulseItem.WORKLOAD);
        CellResult told = PulsePublishing.of(List.of(cell), NO_NOISE).cells().get(0);
        assertThat(told.of(PulseItem.WORKLOAD).mean()).isNull();
        assertThat(told.of(PulseItem.DISTRESS).mean()).isEqualTo("3.0");
    }

    @Test
    void shows_no_bands_under_ten_and_never_none_or_all() {
        assertThat(of(PulsePublishing.of(List.of(cell("a", same(5, 9))), NO_NOISE).cells().get(0)).bands()).isNull();
        PulseResults.Bands bands = of(PulsePublishing.of(List.of(cell("a", same(5, 10))), NO_NOISE).cells().get(0)).bands();
        assertThat(bands).isEqualTo(new PulseResults.Bands(10, 10, 90));
    }

    /** Attack: everybody answered alike, and the mean would tell each one's answer. */
    @Test
    void answers_that_are_all_equal_at_an_end_of_the_scale_are_not_told_apart_from_nearly_equal_ones() {
        for (int size : new int[] { 5, 12, 40 }) {
            ItemResult all = of(PulsePublishing.of(List.of(cell("a", same(5, size))), NO_NOISE).cells().get(0));
            int[] nearly = same(5, size);
            nearly[0] = 3;
            ItemResult most = of(PulsePublishing.of(List.of(cell("a", nearly)), NO_NOISE).cells().get(0));
            assertThat(all).isEqualTo(most);
            assertThat(all.reading()).isEqualTo(Reading.AT_LEAST);
            assertThat(all.mean()).isEqualTo("4.5");
        }
        assertThat(of(PulsePublishing.of(List.of(cell("a", same(1, 6))), NO_NOISE).cells().get(0)).reading())
                .isEqualTo(Reading.AT_MOST);
    }

    /** Attack: all but one of the smallest cell put their answers together. Without noise they would know the last one's. */
    @Test
    void all_but_one_together_cannot_tell_the_last_ones_answer() {
        assertThat(rightGuesses(NO_NOISE)).isEqualTo(1.0);
        assertThat(rightGuesses(new GeometricNoise(new Random(11)))).isBetween(0.2, 0.45);
    }

    /** The same, not by guessing: whatever mean is told, the last one may have answered anything. */
    @Test
    void whatever_is_told_each_answer_remains_possible() {
        GeometricNoise noise = new GeometricNoise(new Random(19));
        Map<BigDecimal, int[]> seen = new HashMap<>();
        for (int last = 1; last <= 5; last++) {
            for (int trial = 0; trial < 4_000; trial++) {
                BigDecimal told = mean(PulsePublishing.of(List.of(cell("a", 2, 3, 3, 2, last)), noise).cells().get(0));
                seen.computeIfAbsent(told, one -> new int[5])[last - 1]++;
            }
        }
        seen.values().removeIf(times -> Arrays.stream(times).sum() < 400);
        assertThat(seen).hasSizeGreaterThan(10);
        seen.forEach((told, times) -> assertThat(times).as("answers behind %s", told)
                .satisfies(all -> assertThat(Arrays.stream(all).min().orElseThrow()).isPositive()));
    }

    /** Attack: the same cell in two waves, one person having left between them and nobody else having changed their mind. */
    @Test
    void the_difference_between_two_waves_does_not_tell_the_answer_of_who_left() {
        IntSupplier noise = new GeometricNoise(new Random(13));
        Random random = new Random(17);
        int right = 0;
        int trials = 4_000;
        for (int trial = 0; trial < trials; trial++) {
            int gone = 1 + random.nextInt(5);
            int before = toldSum(PulsePublishing.of(List.of(cell("a", 3, 3, 3, 3, 3, gone)), noise).cells().get(0), 6);
            int after = toldSum(PulsePublishing.of(List.of(cell("a", 3, 3, 3, 3, 3)), noise).cells().get(0), 5);
            right += onScale(before - after) == gone ? 1 : 0;
        }
        assertThat((double) right / trials).isLessThan(0.4);
    }

    /** Attack: one table's cell less another table's. There is one table, and its cells do not overlap. */
    @Test
    void the_whole_less_all_other_cells_has_the_noise_of_what_is_left() {
        PulseResults told = PulsePublishing.of(
                List.of(cell("few", 5, 5, 5, 4), cell("six", same(3, 6)), cell("many", same(2, 9))),
                NO_NOISE);
        int whole = toldSum(told.whole(), 19);
        int left = whole - toldSum(told.cells().get(2), 9);
        assertThat(left).isBetween(36, 38);
        assertThat(told.cells().stream().filter(cell -> mean(cell) == null)).hasSize(2);
    }

    @Test
    void noise_has_no_bias_and_the_width_that_is_stated() {
        GeometricNoise noise = new GeometricNoise(new Random(3));
        int[] drawn = IntStream.generate(noise).limit(200_000).toArray();
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isBetween(-0.03, 0.03);
        double zeros = Arrays.stream(drawn).filter(one -> one == 0).count() / 200_000.0;
        assertThat(zeros).isBetween(0.245, 0.255);
        assertThat(Arrays.stream(drawn).filter(one -> one == 1).count() / 200_000.0 / zeros).isBetween(0.58, 0.62);
    }

    private static double rightGuesses(IntSupplier noise) {
        List<Integer> colluders = new ArrayList<>(List.of(2, 3, 3, 2));
        Collections.shuffle(colluders, new Random(1));
        Random random = new Random(5);
        int right = 0;
        int trials = 4_000;
        for (int trial = 0; trial < trials; trial++) {
            int last = 1 + random.nextInt(5);
            CellResult told = PulsePublishing.of(List.of(cell("a", 2, 3, 3, 2, last)), noise).cells().get(0);
            int guess = toldSum(told, 5) - colluders.stream().mapToInt(Integer::intValue).sum();
            right += onScale(guess) == last ? 1 : 0;
        }
        return (double) right / trials;
    }

    private static int toldSum(CellResult cell, int answers) {
        return mean(cell).multiply(BigDecimal.valueOf(answers)).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static int onScale(int guess) {
        return Math.max(1, Math.min(5, guess));
    }
}
