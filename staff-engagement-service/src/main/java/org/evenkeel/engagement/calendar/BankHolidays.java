package org.evenkeel.engagement.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;

/** Bank holidays as shipped, read once at start: a table that cannot be read must not start. */
@Startup
@Singleton
public class BankHolidays {

    private static final String FILE = "bank-holidays.csv";

    private final Map<HolidayList, Set<LocalDate>> days = new EnumMap<>(HolidayList.class);
    private final TreeSet<Integer> years = new TreeSet<>();
    private final List<BankHolidayResponse> rows = new ArrayList<>();

    public BankHolidays() {
        try (InputStream file = BankHolidays.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8)).forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    private void add(NamedCsvRecord row) {
        LocalDate day = LocalDate.parse(row.getField("date"));
        rows.add(new BankHolidayResponse(HolidayList.valueOf(row.getField("list")), day, row.getField("name"),
                row.getField("source")));
        days.computeIfAbsent(HolidayList.valueOf(row.getField("list")), list -> new HashSet<>()).add(day);
        years.add(day.getYear());
    }

    /** As shipped, by list and date. */
    public List<BankHolidayResponse> all() {
        return List.copyOf(rows);
    }

    /**
     * The working days of an organisation.
     *
     * @param jurisdictions where the people concerned work; none given counts as England
     * @param own days on which the organisation itself is closed
     */
    public WorkingDays workingDays(Collection<String> jurisdictions, Collection<LocalDate> own) {
        return workingDays(jurisdictions, own, FirstNewsDays.DEFAULT);
    }

    WorkingDays workingDays(Collection<String> jurisdictions, Collection<LocalDate> own, FirstNewsDays firstNews) {
        Set<LocalDate> off = new HashSet<>(own);
        HolidayList.of(jurisdictions).forEach(list -> off.addAll(days.getOrDefault(list, Set.of())));
        return new WorkingDays(off, years.first(), years.last(), firstNews);
    }
}
