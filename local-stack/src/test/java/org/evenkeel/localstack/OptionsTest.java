package org.evenkeel.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evenkeel.localstack.mainjob.FinancialYear;
import org.evenkeel.localstack.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @TempDir
    Path folder;

    @Test
    void serves_on_8080_with_the_data_there_is_when_nothing_is_said() {
        Options options = Options.read(List.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.once()).isFalse();
        assertThat(options.fresh()).isFalse();
        assertThat(options.job().list()).isEmpty();
        assertThat(options.job().year()).isEmpty();
    }

    @Test
    void reads_all_options_in_any_order() throws IOException {
        Path list = Files.writeString(folder.resolve("my list.csv"), "title,amount\n");

        Options options = Options.read(
                List.of("--fresh", "--list", list.toString(), "--port", "9090", "--once", "--year", "2027/28"));

        assertThat(options.fresh()).isTrue();
        assertThat(options.once()).isTrue();
        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.job().list()).contains(list);
        assertThat(options.job().year()).contains(new FinancialYear(2027));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2027", "2027/28", "2027-28", "2027/2028" })
    void reads_a_financial_year_as_people_write_it(String text) {
        assertThat(Options.read(List.of("--year", text)).job().year()).contains(new FinancialYear(2027));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --frsh             | There is no option --frsh. ./start --help lists those there are.
            --port             | The option --port needs a value. ./start --help says which.
            --port --once      | The option --port needs a value. ./start --help says which.
            --port 0           | '0' is not a port. Give a number from 1 to 65535.
            --port 65536       | '65536' is not a port. Give a number from 1 to 65535.
            --port eighty      | 'eighty' is not a port. Give a number from 1 to 65535.
            --year soon        | 'soon' is not a financial year. Write 2027, or 2027/28.
            --year 2027/29     | '2027/29' is not a financial year. Write 2027, or 2027/28.
            --list nowhere.csv | The list 'nowhere.csv' is not a file that can be read. Check its name and place.
            """)
    void refuses_what_it_cannot_understand_with_one_sentence_and_exit_code_2(String line, String sentence) {
        assertThatThrownBy(() -> Options.read(List.of(line.split(" ")))).hasMessage(sentence)
                .asInstanceOf(type(Failure.class)).extracting(Failure::exitCode).isEqualTo(2);
    }
}
