package org.evenkeel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;

class PlausibleDatesTest {

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

    PlausibleDatesTest() {
        new PlausibleDates().customize(json);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1900-01-01", "2027-04-01", "2200-12-31" })
    void reads_days_that_people_plan_with(String day) throws Exception {
        assertThat(json.readValue('"' + day + '"', LocalDate.class)).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1899-12-31", "2201-01-01", "+999999999-12-31", "-0001-01-01" })
    void refuses_days_beyond(String day) {
        assertThatThrownBy(() -> json.readValue('"' + day + '"', LocalDate.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void leaves_null_alone() throws Exception {
        assertThat(json.readValue("null", LocalDate.class)).isNull();
    }
}
