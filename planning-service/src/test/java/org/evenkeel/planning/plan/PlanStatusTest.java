package org.evenkeel.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Any way that steps can take. */
class PlanStatusTest {

    private static final Set<PlanStatus> APPROVED_OR_LATER = EnumSet.of(PlanStatus.APPROVED, PlanStatus.IN_DELIVERY,
            PlanStatus.CLOSED);

    @Property
    void never_comes_back_and_never_is_approved_without_being_endorsed(@ForAll @Size(max = 30) List<PlanStatus> asked) {
        List<PlanStatus> way = way(asked);
        assertThat(way).doesNotHaveDuplicates();
        if (way.stream().anyMatch(APPROVED_OR_LATER::contains)) {
            assertThat(way).containsSubsequence(PlanStatus.DRAFT, PlanStatus.PROPOSED, PlanStatus.ENDORSED,
                    PlanStatus.APPROVED);
        }
        if (way.contains(PlanStatus.AUTHORISED_TO_CONSULT)) {
            assertThat(way).containsSubsequence(PlanStatus.PROPOSED, PlanStatus.ENDORSED, PlanStatus.AUTHORISED_TO_CONSULT);
        }
    }

    @Property
    void what_has_ended_stays_ended(@ForAll PlanStatus from, @ForAll PlanStatus to) {
        if (from.hasEnded()) {
            assertThat(from.mayBecome(to)).isFalse();
        }
    }

    @Property
    void nothing_that_the_board_approved_is_rejected_or_withdrawn(@ForAll @Size(max = 30) List<PlanStatus> asked) {
        List<PlanStatus> way = way(asked);
        if (way.contains(PlanStatus.APPROVED)) {
            assertThat(way).doesNotContain(PlanStatus.REJECTED, PlanStatus.WITHDRAWN);
        }
    }

    /** Every step that is asked for and may be taken is. */
    private static List<PlanStatus> way(List<PlanStatus> asked) {
        List<PlanStatus> way = new ArrayList<>(List.of(PlanStatus.DRAFT));
        for (PlanStatus next : Stream.concat(Stream.of(PlanStatus.PROPOSED), asked.stream()).toList()) {
            if (way.get(way.size() - 1).mayBecome(next)) {
                way.add(next);
            }
        }
        return way;
    }
}
