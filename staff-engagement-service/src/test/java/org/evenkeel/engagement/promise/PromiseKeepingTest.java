package org.evenkeel.engagement.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class PromiseKeepingTest {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    private static PromiseState state(LocalDate today, PromiseEvidence... evidence) {
        return PromiseKeeping.of(DUE, List.of(evidence), today).state();
    }

    private static PromiseEvidence on(EvidenceShows shows, LocalDate day) {
        return new PromiseEvidence(shows, day, "Seen");
    }

    @Test
    void is_kept_when_done_by_its_day_and_broken_when_done_a_day_later() {
        assertThat(state(DUE.plusYears(1), on(EvidenceShows.DONE, DUE))).isEqualTo(PromiseState.KEPT);
        assertThat(state(DUE.plusYears(1), on(EvidenceShows.DONE, DUE.plusDays(1)))).isEqualTo(PromiseState.BROKEN);
        assertThat(PromiseKeeping.of(DUE, List.of(on(EvidenceShows.DONE, DUE.plusDays(1))), DUE.plusDays(9)).sentence())
                .isEqualTo("Promised for 2027-06-30 and done on 2027-07-01, 1 day late.");
    }

    @Test
    void is_broken_the_day_after_its_day_without_evidence_and_not_on_it() {
        assertThat(state(DUE, on(EvidenceShows.PROGRESS, DUE.minusDays(40)))).isEqualTo(PromiseState.ON_COURSE);
        assertThat(state(DUE.plusDays(1), on(EvidenceShows.PROGRESS, DUE))).isEqualTo(PromiseState.BROKEN);
    }

    @Test
    void is_at_risk_when_near_without_any_sign_or_when_a_set_back_came_last() {
        assertThat(state(DUE.minusDays(PromiseKeeping.NEAR_DAYS + 1))).isEqualTo(PromiseState.ON_COURSE);
        assertThat(state(DUE.minusDays(PromiseKeeping.NEAR_DAYS))).isEqualTo(PromiseState.AT_RISK);
        PromiseEvidence setBack = on(EvidenceShows.SET_BACK, DUE.minusDays(100));
        assertThat(state(DUE.minusDays(60), setBack)).isEqualTo(PromiseState.AT_RISK);
        assertThat(state(DUE.minusDays(60), setBack, on(EvidenceShows.PROGRESS, DUE.minusDays(90))))
                .isEqualTo(PromiseState.ON_COURSE);
    }
}
