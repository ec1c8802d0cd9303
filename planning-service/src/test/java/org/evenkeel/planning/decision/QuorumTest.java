package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void is_reached_by_exactly_as_many_as_are_needed() {
        assertThat(Quorum.of(5, 3, 0, 3).obstacles()).isEmpty();
        assertThat(Quorum.of(5, 3, 0, 2).obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.problem()).isEqualTo(DecisionProblem.NO_QUORUM);
            assertThat(obstacle.sentence()).startsWith("2 of the 3 members needed have voted.");
        });
    }

    @Test
    void is_of_those_left_after_withdrawals() {
        assertThat(Quorum.of(5, 3, 2, 3).obstacles()).isEmpty();
        assertThat(Quorum.of(5, 3, 3, 2).obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.code()).isEqualTo("quorum-out-of-reach");
            assertThat(obstacle.sentence()).startsWith("2 of 5 members are left after 3 withdrew, and 3 are needed.");
        });
    }

    @Test
    void is_assumed_to_be_a_simple_majority_where_it_is_not_stated() {
        Quorum ofFour = Quorum.of(4, null, 0, 3);
        assertThat(ofFour.needed()).isEqualTo(3);
        assertThat(ofFour.assumption())
                .isEqualTo("The quorum is not stated. A simple majority of the board is assumed: 3 of 4 members.");
        assertThat(ofFour.obstacles()).isEmpty();
        assertThat(Quorum.of(5, null, 0, 2).needed()).isEqualTo(3);
        assertThat(Quorum.of(1, null, 0, 1).obstacles()).isEmpty();
    }

    @Test
    void is_not_known_where_neither_it_nor_the_board_is_stated() {
        assertThat(Quorum.of(null, null, 0, 9).obstacles()).singleElement()
                .satisfies(obstacle -> assertThat(obstacle.problem()).isEqualTo(DecisionProblem.QUORUM_NOT_KNOWN));
    }

    @Test
    void needs_somebody_even_where_none_is_stated() {
        assertThat(Quorum.of(5, 0, 0, 0).obstacles()).isNotEmpty();
        assertThat(Quorum.of(null, 2, 0, 2).obstacles()).isEmpty();
    }
}
