package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static final SmallOrganisation ON_THE_FIRST_DAY = SmallOrganisation.plannedOn("2026-04-01");

    private static void says(MeasureChoices choices, String field, String sentence) {
        assertThat(choices.violations()).containsExactly(new PhasingViolation("M1", "deep", field, sentence));
    }

    @Test
    void name_a_latest_start_that_has_passed() {
        MeasureChoices choices = new SavingOption().between(null, "2026-03-31").choices(ON_THE_FIRST_DAY);
        assertThat(choices.choices()).isEmpty();
        says(choices, "latestStart", "The latest start 31 March 2026 lies before the first day on which the option can begin,"
                + " 1 April 2026. Give a later day.");
    }

    @Test
    void name_a_latest_start_before_the_boards_first_meeting() {
        says(new SavingOption().between(null, "2026-04-19")
                .choices(SmallOrganisation.plannedOn("2026-04-01").meetingOn("2026-04-20")), "latestStart",
                "The latest start 19 April 2026 lies before the first day on which the option can begin, 20 April 2026."
                        + " Give a later day.");
    }

    @Test
    void name_an_earliest_start_after_the_year() {
        MeasureChoices choices = new SavingOption().between("2027-04-01", null).choices(ON_THE_FIRST_DAY);
        assertThat(choices.choices()).isEmpty();
        says(choices, "earliestStart",
                "The earliest start lies after the end of 2026/27. Give an earlier day, or plan the measure for a later year.");
    }

    @Test
    void name_an_earliest_start_before_the_planning_date_and_leave_the_choices() {
        MeasureChoices choices = new SavingOption().between("2026-03-31", null).choices(ON_THE_FIRST_DAY);
        assertThat(choices.choices()).hasSize(12);
        says(choices, "earliestStart", "The earliest start 31 March 2026 lies before the planning date 1 April 2026."
                + " Leave it out, or plan from an earlier date.");
        assertThat(new SavingOption().between("2026-04-01", null).choices(ON_THE_FIRST_DAY).violations()).isEmpty();
    }

    @Test
    void name_a_planning_date_that_leaves_no_month() {
        MeasureChoices choices = new SavingOption().choices(SmallOrganisation.plannedOn("2027-03-02"));
        assertThat(choices.choices()).isEmpty();
        says(choices, "planningDate", "No month of 2026/27 begins on or after the planning date 2 March 2027."
                + " Plan for a later year, or from an earlier date.");
    }

    @Test
    void name_a_board_that_does_not_meet_in_time() {
        String sentence = "The board does not meet between the planning date 1 April 2026 and the end of 2026/27. Add a meeting.";
        says(new SavingOption().choices(SmallOrganisation.plannedOn("2026-04-01").meetingOn("2026-03-31")), "boardMeetings",
                sentence);
        says(new SavingOption().choices(SmallOrganisation.plannedOn("2026-04-01").meetingOn("2027-04-01")), "boardMeetings",
                sentence);
    }

    @Test
    void name_a_pool_that_is_not_there() {
        MeasureChoices choices = new SavingOption().dismissing("nowhere", "1").choices(ON_THE_FIRST_DAY);
        assertThat(choices.choices()).isEmpty();
        says(choices, "postsRemoved", "Pool 'nowhere', its team or its establishment is not in the organisation."
                + " Add it, or correct the reference.");
    }
}
