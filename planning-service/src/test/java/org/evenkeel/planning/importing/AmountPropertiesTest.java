package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.evenkeel.planning.importing.mapping.NumberText;
import org.evenkeel.planning.measure.Option;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Amounts as people write them. */
class AmountPropertiesTest {

    @Property
    void an_amount_is_the_same_however_it_is_written(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pence) {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        DecimalFormat grouped = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
        String plain = grouped.format(pounds.abs());
        boolean minus = pence < 0;
        assertThat(read(pounds.toPlainString())).isEqualByComparingTo(pounds);
        assertThat(read((minus ? "-£" : "£") + plain)).isEqualByComparingTo(pounds);
        assertThat(read((minus ? "£-" : "£ ") + plain)).isEqualByComparingTo(pounds);
        assertThat(read(minus ? "(£" + plain + ")" : plain + " ")).isEqualByComparingTo(pounds);
        assertThat(read((minus ? "\u2212" : "+") + plain)).isEqualByComparingTo(pounds);
    }

    @Property(tries = 300)
    void reading_any_text_never_throws(@ForAll @StringLength(max = 60) String text) {
        assertThat(NumberText.of(text).state()).isNotNull();
    }

    @Property(tries = 100)
    void the_first_year_is_never_lost_between_its_parts(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> years) {
        String headings = IntStream.rangeClosed(1, years.size()).mapToObj(i -> "saving y" + i + " £")
                .collect(Collectors.joining(","));
        String cells = years.stream().map(String::valueOf).collect(Collectors.joining(","));
        ImportPreview list = Imports.csv("ref,title," + headings + "\nA,One," + cells + "\n");
        Option option = Imports.measure(list, "A").options().get(0);
        assertThat(option.firstYearPence() + option.nonRecurrentPence()).isEqualTo(years.get(0) * 100);
        assertThat(option.recurrentFullYearPence()).isEqualTo(years.get(years.size() - 1) * 100);
        assertThat(option.nonRecurrentPence()).isNotNegative();
    }

    @Example
    void what_is_no_number_is_not_guessed() {
        for (String text : new String[] { "1,23", "1.2.3", "12-13", "(-5)", "--5", "£", "1e5", "ca. 5", "5%", "()", "1 000" }) {
            assertThat(NumberText.of(text).state()).as(text).isEqualTo(NumberText.State.UNREADABLE);
        }
        assertThat(NumberText.of("tbc").state()).isEqualTo(NumberText.State.NOT_STATED);
        assertThat(NumberText.of(" ").state()).isEqualTo(NumberText.State.NOT_STATED);
        assertThat(NumberText.of("Nil").number()).isZero();
    }

    private static BigDecimal read(String text) {
        NumberText read = NumberText.of(text);
        assertThat(read.state()).as(text).isEqualTo(NumberText.State.STATED);
        return read.number();
    }
}
