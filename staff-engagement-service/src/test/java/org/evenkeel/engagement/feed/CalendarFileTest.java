package org.evenkeel.engagement.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/** A calendar that another maker's reader takes. */
class CalendarFileTest {

    @Test
    void another_reader_finds_each_day_and_no_word_of_what_it_is_about() throws Exception {
        UUID id = new UUID(1, 2);
        String written = CalendarFile.of(List.of(new CalendarFile.Entry(id, LocalDate.of(2027, 3, 28)),
                new CalendarFile.Entry(new UUID(3, 4), LocalDate.of(2027, 10, 31))), Instant.parse("2027-01-05T09:00:00Z"));
        Calendar read = new CalendarBuilder().build(new StringReader(written));
        read.validate(true);
        List<? extends Component> events = read.getComponents(Component.VEVENT);
        assertThat(events).hasSize(2);
        assertThat(value(events.get(0), Property.UID)).isEqualTo(id + "@even-keel");
        assertThat(value(events.get(0), Property.DTSTART)).as("the day the clocks go forward").isEqualTo("20270328");
        assertThat(value(events.get(0), Property.DTEND)).isEqualTo("20270329");
        assertThat(value(events.get(1), Property.DTSTART)).as("and back").isEqualTo("20271031");
        assertThat(events).allSatisfy(
                event -> assertThat(value(event, Property.SUMMARY)).isEqualTo("Conversation (open Even Keel)"));
        assertThat(written).doesNotContain("DESCRIPTION").doesNotContain("ATTENDEE").doesNotContain("ORGANIZER");
    }

    static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
