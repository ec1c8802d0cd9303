package org.evenkeel.engagement.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/** A calendar in the form that calendar programs read (RFC 5545): whole days, and no word of what they are about. Pure. */
final class CalendarFile {

    static final String SUMMARY = "Conversation (open Even Keel)";

    private CalendarFile() {
    }

    /** One day on which something is to be done. */
    record Entry(UUID id, LocalDate day) {
    }

    static String of(Collection<Entry> entries, Instant at) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Even Keel//staff-engagement-service//EN");
        calendar.setName("Even Keel");
        for (Entry entry : entries) {
            VEvent event = new VEvent();
            event.setUid(entry.id() + "@even-keel");
            event.setDateTimeStamp(Date.from(at));
            event.setSummary(SUMMARY);
            event.setDateStart(new DateStart(day(entry.day())));
            event.setDateEnd(new DateEnd(day(entry.day().plusDays(1))));
            event.setStatus(Status.confirmed());
            event.setTransparency(Transparency.transparent());
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
