package org.evenkeel.engagement.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.engagementplan.MeasureToConsult;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Band;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Establishment;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Pool;
import org.evenkeel.engagement.engagementplan.Scheduled;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.junit.jupiter.api.Test;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/**
 * What Brighton & Hove published for 2023/24 that deletes posts in two units, as it would be engaged on: authorised on 6
 * January
 * 2027, consulted on from 1 February. The table stands in the README, and is compared with it here.
 */
class BrightonEngagementPlanTest {

    private static final LocalDate AUTHORISED = LocalDate.of(2027, 1, 6);
    private static final LocalDate OPENS = LocalDate.of(2027, 2, 1);

    private static final int DAYS = 30;

    private final WorkingDays calendar = new BankHolidays().workingDays(List.of("ENGLAND"), List.of());

    /** Posts as published: deleted in the unit, rounded up to people. Fewer than twenty go, so law counts no days. */
    private static MeasureToConsult deleting(String reference, String title, String unit, String team, int people) {
        LocalDate notice = OPENS.plusDays(DAYS);
        LocalDate dismissal = notice.plusWeeks(12);
        return new MeasureToConsult(reference, title, team, unit, title, List.of("Not to do it"), true, false, true, OPENS, 0,
                OPENS, notice.minusDays(1), notice, dismissal, dismissal.plusDays(1), Band.INDIVIDUAL, 0, 0, 12,
                List.of(new Establishment("brighton", "Hove Town Hall", "ENGLAND", true, people)),
                List.of(new Pool(team + "-pool", team, unit, "All posts", people)), List.of(), false);
    }

    private List<PlannedTouchpoint> touchpoints() {
        List<PlannedTouchpoint> all = new ArrayList<>();
        Stream.of(deleting("BH-1", "Education & Skills, savings of 2023/24", "Education & Skills", "education", 17),
                deleting("BH-2", "Libraries, savings of 2023/24", "Libraries", "libraries", 4))
                .forEach(measure -> all.addAll(Scheduled.on(AUTHORISED, calendar, measure).measures().get(0).touchpoints()));
        all.sort(Comparator.comparing((PlannedTouchpoint one) -> one.window().planned())
                .thenComparing(PlannedTouchpoint::step).thenComparing(PlannedTouchpoint::measure));
        return all;
    }

    @Test
    void the_table_in_the_readme_is_what_is_scheduled() throws IOException {
        StringBuilder table = new StringBuilder(
                "| day | from – to | measure | what | whom | by |\n|---|---|---|---|---|---|\n");
        touchpoints().forEach(one -> table.append("| %s | %s – %s | %s | %s | %s | %s |%n".formatted(one.window().planned(),
                one.window().earliest(), one.window().latest(), one.measure(), one.step().words(), one.subjectName(),
                one.owner())));
        assertThat(touchpoints()).hasSize(34);
        inReadme("engagement plan", table.toString());
    }

    @Test
    void the_calendar_in_the_readme_is_what_a_line_manager_subscribes_to_and_another_reader_takes_it() throws Exception {
        List<PlannedTouchpoint> own = touchpoints().stream().filter(one -> one.owner().equals("Line manager of Libraries"))
                .toList();
        String calendar = CalendarFile.of(own.stream()
                .map(one -> new CalendarFile.Entry(
                        UUID.nameUUIDFromBytes((one.measure() + one.step()).getBytes(StandardCharsets.UTF_8)),
                        one.window().planned()))
                .toList(), Instant.parse("2027-01-06T09:00:00Z"));
        List<? extends Component> events = new CalendarBuilder().build(new StringReader(calendar))
                .getComponents(Component.VEVENT);
        assertThat(events.stream().map(event -> CalendarFileTest.value(event, Property.DTSTART)))
                .containsExactlyElementsOf(
                        own.stream().map(one -> one.window().planned().toString().replace("-", "")).toList());
        inReadme("calendar", "```text\n" + calendar.replace("\r\n", "\n") + "```\n");
    }

    /** Written anew with {@code -Dreadme.update=true}. */
    private static void inReadme(String what, String made) throws IOException {
        String begins = "<!-- Brighton's %s begins -->\n".formatted(what);
        String ends = "<!-- Brighton's %s ends -->".formatted(what);
        Path readme = Path.of("README.md");
        String text = Files.readString(readme);
        int from = text.indexOf(begins) + begins.length();
        int to = text.indexOf(ends);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(readme, text.substring(0, from) + made + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualToNormalizingNewlines(made);
        }
    }
}
