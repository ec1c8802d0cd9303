package org.evenkeel.engagement.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

class ChangeCapacityTest {

    private static final CapacityParameters PARAMETERS = CapacityParameters.shipped();
    private static final LocalDate ASSESSED = LocalDate.of(2027, 1, 10);

    private static TeamProfile executives(double ground, double load) {
        return new TeamProfile(LeadingTeam.EXECUTIVE, 10, 5, ground, ground, ground, ground, load, ASSESSED);
    }

    private static int days(TeamProfile profile, LocalDate cutsBegan, SessionEffect... sessions) {
        return new ChangeCapacity(PARAMETERS, List.of(sessions), cutsBegan).days(profile, YearMonth.of(2027, 6));
    }

    private static SessionEffect session(LocalDate on, boolean outside) {
        return new SessionEffect(LeadingTeam.EXECUTIVE, on, outside);
    }

    @Test
    void ten_members_at_the_best_profile_and_without_load_have_four_days_each_and_at_the_worst_two_fifths_of_it() {
        assertThat(days(executives(5, 1), null)).isEqualTo(40);
        assertThat(days(executives(1, 1), null)).isEqualTo(16);
        assertThat(days(executives(5, 5), null)).isEqualTo(20);
    }

    @Test
    void a_session_raises_what_follows_it_more_from_outside_and_less_once_cuts_have_begun() {
        LocalDate march = LocalDate.of(2027, 3, 1);
        TeamProfile middling = executives(1, 1);
        int without = days(middling, null);
        int inside = days(middling, null, session(march, false));
        int outside = days(middling, null, session(march, true));
        int late = days(middling, march, session(march, true));
        assertThat(List.of(without, late, inside, outside)).containsExactly(16, 17, 18, 19);
    }

    @Test
    void a_session_counts_from_the_month_after_and_not_where_the_profile_knows_of_it_already() {
        TeamProfile profile = executives(1, 1);
        assertThat(days(profile, null, session(LocalDate.of(2027, 6, 1), true))).isEqualTo(16);
        assertThat(days(profile, null, session(LocalDate.of(2027, 5, 31), true))).isEqualTo(19);
        assertThat(days(profile, null, session(ASSESSED, true))).isEqualTo(16);
    }

    @Test
    void every_number_has_a_unit_a_grade_and_its_evidence() {
        assertThat(PARAMETERS.all()).hasSize(7).allMatch(one -> !one.unit().isBlank() && !one.evidence().isBlank()
                && one.grade().matches("[ABCX]"));
    }
}
