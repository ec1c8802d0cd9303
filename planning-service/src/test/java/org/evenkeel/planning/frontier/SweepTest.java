package org.evenkeel.planning.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.evenkeel.planning.frontier.Sweep.Reached;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final long MOST = 1_000_000;

    private final Sweep sweep = new Sweep(9, MOST);

    @Test
    void begins_with_an_even_row_of_targets_and_the_least_there_is() {
        assertThat(sweep.first()).containsExactly(1L, 166_666L, 333_332L, 499_998L, 666_664L, 833_330L);
    }

    @Test
    void asks_next_in_the_middle_of_the_widest_gap() {
        List<Reached> reached = List.of(new Reached(1, 1, 0), new Reached(400_000, 400_000, 10), new Reached(500_000, 500_000, 20),
                new Reached(MOST, MOST, 1_000));
        assertThat(sweep.next(reached, List.of(1L, 400_000L, 500_000L, MOST), List.of())).hasValue(750_000);
    }

    @Test
    void a_gap_in_cost_counts_as_one_in_saving_does() {
        List<Reached> reached = List.of(new Reached(1, 1, 0), new Reached(500_000, 500_000, 900), new Reached(MOST, MOST, 1_000));
        assertThat(sweep.next(reached, List.of(1L, 500_000L, MOST), List.of())).hasValue(250_000);
    }

    @Test
    void does_not_ask_again_where_a_target_led_to_the_point_above_it() {
        List<Reached> reached = List.of(new Reached(1, 1, 0), new Reached(MOST, MOST, 1_000));
        assertThat(sweep.next(reached, List.of(1L, 500_000L, MOST), List.of())).hasValue(250_000);
        assertThat(sweep.next(reached, List.of(1L, 10_000L, MOST), List.of())).isEmpty();
    }

    @Test
    void waits_where_a_solve_is_under_way() {
        List<Reached> reached = List.of(new Reached(1, 1, 0), new Reached(MOST, MOST, 1_000));
        assertThat(sweep.next(reached, List.of(1L, 500_000L, MOST), List.of(500_000L))).isEmpty();
    }

    @Test
    void ends_with_as_many_points_as_are_wanted_or_solves_as_are_allowed() {
        List<Reached> nine = new ArrayList<>();
        List<Long> asked = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.add(new Reached(i * 100_000, i * 100_000, i * i));
            asked.add(i * 100_000L);
        }
        assertThat(sweep.next(nine, asked, List.of())).isEmpty();
        assertThat(sweep.next(nine.subList(0, 5), asked.subList(0, 5), List.of())).isPresent();
        for (int i = 0; i < 4; i++) {
            asked.add(1L);
        }
        assertThat(sweep.next(nine.subList(0, 5), asked, List.of())).isEmpty();
    }

    @Test
    void finds_points_on_a_curve_that_lie_evenly() {
        Sweep fifteen = new Sweep(15, MOST);
        List<Reached> reached = new ArrayList<>(List.of(curve(MOST)));
        List<Long> asked = new ArrayList<>(List.of(MOST));
        fifteen.first().forEach(target -> add(target, reached, asked));
        for (OptionalLong next = fifteen.next(reached, asked, List.of()); next.isPresent(); next = fifteen.next(reached, asked,
                List.of())) {
            add(next.getAsLong(), reached, asked);
        }
        List<Reached> row = Sweep.undominated(reached);
        assertThat(row).hasSize(15);
        for (int i = 0; i + 1 < row.size(); i++) {
            double width = Math.hypot((row.get(i + 1).savingPence() - row.get(i).savingPence()) / (double) MOST,
                    (row.get(i + 1).costPence() - row.get(i).costPence()) / (double) MOST);
            assertThat(width).isLessThan(0.25);
        }
    }

    @Test
    void of_points_that_dominate_one_another_the_best_stays() {
        assertThat(Sweep.undominated(List.of(new Reached(5, 5, 10), new Reached(6, 6, 9), new Reached(6, 6, 9))))
                .containsExactly(new Reached(6, 6, 9));
    }

    private static void add(long target, List<Reached> reached, List<Long> asked) {
        asked.add(target);
        reached.add(curve(target));
    }

    /** Cost grows with the fourth power of what is saved: steep at the end. */
    private static Reached curve(long target) {
        double share = target / (double) MOST;
        return new Reached(target, target, (long) (MOST * share * share * share * share));
    }
}
