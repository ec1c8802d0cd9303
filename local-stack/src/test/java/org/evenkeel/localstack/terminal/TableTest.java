package org.evenkeel.localstack.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void puts_text_to_the_left_and_figures_to_the_right() {
        Table table = new Table(Column.text("Measure"), Column.figures("This year"), Column.figures("Full year"))
                .row("Close one centre", Pounds.of(12_345_600), Pounds.of(1_234_567_800))
                .row("Invest", Pounds.of(-500_000), Pounds.of(0));

        assertThat(table.render()).isEqualTo("""
                Measure           This year    Full year
                ----------------  ---------  -----------
                Close one centre   £123,456  £12,345,678
                Invest              -£5,000           £0""");
    }

    @Test
    void wraps_long_titles_between_words_and_leaves_figures_whole() {
        Table table = new Table(Column.text("Measure"), Column.figures("Saving"))
                .row("Reduce the opening hours of three libraries", Pounds.of(100_000_000));

        assertThat(table.render(30)).isEqualTo("""
                Measure                 Saving
                ------------------  ----------
                Reduce the opening  £1,000,000
                hours of three
                libraries""");
    }

    @Test
    void breaks_a_word_that_is_wider_than_its_column() {
        Table table = new Table(Column.text("Measure"), Column.figures("Saving")).row("abcdefghijkl", "£1");

        assertThat(table.render(16).lines()).containsExactly("Measure   Saving", "--------  ------", "abcdefgh      £1",
                "ijkl");
    }

    @Test
    void never_passes_the_width_it_was_given() {
        Table table = new Table(Column.text("A"), Column.text("B"), Column.figures("C")).row("word ".repeat(40),
                "other ".repeat(30), "£1,000,000");

        assertThat(table.render(Table.WIDTH).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void rounds_pence_to_whole_pounds() {
        assertThat(Pounds.of(149)).isEqualTo("£1");
        assertThat(Pounds.of(150)).isEqualTo("£2");
        assertThat(Pounds.of(-49)).isEqualTo("£0");
    }

    @Test
    void refuses_a_row_of_another_length() {
        Table table = new Table(Column.text("A"));

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("1", "2")).withMessage("2 cells for 1 columns");
    }
}
