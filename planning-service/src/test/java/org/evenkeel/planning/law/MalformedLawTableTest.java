package org.evenkeel.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class MalformedLawTableTest {

    private static final String CAP_HEADING = "jurisdiction,effective_from,effective_to,week_pay_cap_gbp,confidence,source\n";
    private static final String CONSULTATION_HEADING = "jurisdiction,effective_from,effective_to,scope,status,band,"
            + "min_dismissals,max_dismissals,window_days,min_days_before_first_dismissal,notify_days,confidence,source\n";
    private static final String FIRST_BAND = "GB,,,ESTABLISHMENT,IN_FORCE,COLLECTIVE,20,99,90,30,30,OFFICIAL_PAGE,a page\n";
    private static final String SECOND_BAND = "GB,,,ESTABLISHMENT,IN_FORCE,LARGE_COLLECTIVE,100,,90,45,45,OFFICIAL_PAGE,a page\n";

    private static LawTables with(LawTable changed, String text) {
        return LawTables.read(table -> table == changed ? new StringReader(text) : LawFile.delivered(table));
    }

    private static void refusesCaps(String rows, String message) {
        assertThatExceptionOfType(MalformedLawTable.class)
                .isThrownBy(() -> with(LawTable.WEEK_PAY_CAP, CAP_HEADING + rows)).withMessage(message);
    }

    @Test
    void names_file_line_and_column_of_a_number_that_cannot_be_read() {
        refusesCaps("GB,2023-04-06,,six hundred,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 2, column week_pay_cap_gbp: 'six hundred' cannot be read");
    }

    @Test
    void refuses_a_date_that_does_not_exist() {
        refusesCaps("GB,2023-02-30,,643,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 2, column effective_from: '2023-02-30' cannot be read");
    }

    @Test
    void refuses_a_fraction_of_a_penny() {
        refusesCaps("GB,2023-04-06,,643.005,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 2, column week_pay_cap_gbp: 643.005 has more than 2 decimal places");
    }

    @Test
    void refuses_a_negative_amount() {
        refusesCaps("GB,2023-04-06,,-1,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 2, column week_pay_cap_gbp: -1 is negative");
    }

    @Test
    void refuses_a_confidence_that_is_none() {
        refusesCaps("GB,2023-04-06,,643,SURE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 2, column confidence: 'SURE' is none of "
                        + "OFFICIAL_PAGE, SECONDARY_PAGE, ONE_SECONDARY_PAGE, GENERAL_KNOWLEDGE");
    }

    @Test
    void refuses_a_row_without_a_source() {
        refusesCaps("GB,2023-04-06,,643,OFFICIAL_PAGE,\n",
                "Law table statutory_week_pay_cap.csv, line 2, column source: the cell is empty");
    }

    @Test
    void refuses_a_row_of_the_wrong_length() {
        refusesCaps("GB,2023-04-06,643,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 2, column all: 5 cells under 6 headings");
    }

    @Test
    void refuses_a_gap_between_rows() {
        refusesCaps("GB,2023-04-06,2024-04-04,643,OFFICIAL_PAGE,a page\nGB,2024-04-06,,700,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 3, column effective_from: "
                        + "the row before ends 2024-04-04; this one must start the day after");
    }

    @Test
    void refuses_rows_that_overlap() {
        refusesCaps("GB,2023-04-06,,643,OFFICIAL_PAGE,a page\nGB,2024-04-06,,700,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 3, column effective_from: "
                        + "the row before ends never; this one must start the day after");
    }

    @Test
    void refuses_two_rows_for_the_same_days() {
        refusesCaps("GB,2023-04-06,,643,OFFICIAL_PAGE,a page\nGB,2023-04-06,,700,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 3, column effective_from: there is another row for the same days");
    }

    @Test
    void refuses_a_row_that_ends_before_it_starts() {
        refusesCaps("GB,2023-04-06,2023-04-05,643,OFFICIAL_PAGE,a page\n",
                "Law table statutory_week_pay_cap.csv, line 2, column effective_to: 2023-04-05 lies before the row's start");
    }

    @Test
    void refuses_a_table_without_rows() {
        refusesCaps("", "Law table statutory_week_pay_cap.csv, line 1, column all: the table has no rows");
    }

    @Test
    void refuses_a_missing_column() {
        assertThatExceptionOfType(MalformedLawTable.class)
                .isThrownBy(() -> with(LawTable.PROTECTIVE_AWARD,
                        "jurisdiction,effective_from,effective_to,confidence,source\nGB,,,OFFICIAL_PAGE,a page\n"))
                .withMessage("Law table protective_award.csv, line 2, column max_days_pay: the column is missing");
    }

    @Test
    void refuses_thresholds_that_leave_a_gap() {
        assertThatExceptionOfType(MalformedLawTable.class)
                .isThrownBy(() -> with(LawTable.COLLECTIVE_CONSULTATION,
                        CONSULTATION_HEADING + FIRST_BAND.replace(",99,", ",98,") + SECOND_BAND))
                .withMessage("Law table collective_consultation.csv, line 2, column max_dismissals: "
                        + "the next threshold must begin one above it");
    }

    @Test
    void refuses_a_larger_threshold_with_fewer_days() {
        assertThatExceptionOfType(MalformedLawTable.class)
                .isThrownBy(() -> with(LawTable.COLLECTIVE_CONSULTATION,
                        CONSULTATION_HEADING + FIRST_BAND + SECOND_BAND.replace(",45,45,", ",29,45,")))
                .withMessageContaining("line 3, column min_days_before_first_dismissal");
    }

    @Test
    void reads_an_organisation_wide_trigger_once_it_is_in_force() {
        LawTables law = with(LawTable.COLLECTIVE_CONSULTATION, CONSULTATION_HEADING + FIRST_BAND + SECOND_BAND
                + "GB,2027-07-01,,ORGANISATION,IN_FORCE,,250,,90,,,OFFICIAL_PAGE,regulations\n");
        assertThat(law.consultation(Territory.GB, LocalDate.parse("2027-06-30")).value().organisationWideTrigger()).isNull();
        assertThat(law.consultation(Territory.GB, LocalDate.parse("2027-07-01")).value().organisationWideTrigger())
                .isEqualTo(250);
    }

    @Test
    void carries_forward_a_row_that_ended_without_a_successor() {
        LawTables law = with(LawTable.PROTECTIVE_AWARD, """
                jurisdiction,effective_from,effective_to,max_days_pay,confidence,source
                GB,,2026-04-05,90,OFFICIAL_PAGE,a page
                """);
        assertThat(law.protectiveAwardDays(Territory.GB, LocalDate.parse("2026-04-05")).carriedForward()).isFalse();
        assertThat(law.protectiveAwardDays(Territory.GB, LocalDate.parse("2026-04-06")).carriedForward()).isTrue();
    }
}
