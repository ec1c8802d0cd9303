package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.evenkeel.planning.plan.PlanLineage;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ContentReadTest {

    private static final PlanStanding PLAN = new PlanStanding(UUID.randomUUID(),
            new PlanLineage(UUID.randomUUID(), 1, null, null),
            PlanStatus.PROPOSED, 3, "abc1", "Gap", "2027/28");

    @Test
    void is_the_content_that_is_kept() {
        assertThatCode(() -> ContentRead.refuseOther(PLAN, true, "abc1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContentRead.refuseOther(PLAN, true, "abc2")).isInstanceOf(Refusal.class)
                .hasMessageContaining("names other content than the plan has");
    }

    @Test
    void is_not_decided_on_where_it_is_no_longer_what_was_kept() {
        assertThatThrownBy(() -> ContentRead.refuseOther(PLAN, false, "abc1")).isInstanceOf(Refusal.class)
                .hasMessageContaining("is not what was kept");
    }
}
