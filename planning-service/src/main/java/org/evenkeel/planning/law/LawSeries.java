package org.evenkeel.planning.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of one subject of law over time, by territory. The periods of a territory follow each other without gap or
 * overlap; only the first may have an unchecked start.
 */
final class LawSeries<T> {

    private final LawTable table;
    private final String subject;
    private final Map<Territory, List<LawPeriod<T>>> periods = new EnumMap<>(Territory.class);

    /**
     * @param subject which of the table's subjects, for messages; empty where it has one
     * @param reader makes the value of rows that hold for the same days
     * @throws MalformedLawTable where periods overlap or leave a gap, or {@code reader} refuses a row
     */
    LawSeries(LawTable table, String subject, List<LawRow> given, Function<List<LawRow>, T> reader) {
        this.table = table;
        this.subject = subject;
        given.forEach(LawRow::requireVouched);
        for (Territory territory : Territory.values()) {
            Map<List<Object>, List<LawRow>> byPeriod = given.stream().filter(row -> row.territories().contains(territory))
                    .collect(Collectors.groupingBy(LawSeries::days, LinkedHashMap::new, Collectors.toList()));
            List<LawPeriod<T>> ordered = byPeriod.values().stream()
                    .map(rows -> new LawPeriod<>(rows, reader.apply(rows)))
                    .sorted(Comparator.comparing(LawPeriod::start)).toList();
            requireUnbroken(ordered);
            periods.put(territory, ordered);
        }
    }

    /** A series in which every period is one row. */
    static <T> LawSeries<T> ofSingleRows(LawTable table, String subject, List<LawRow> given, Function<LawRow, T> reader) {
        return new LawSeries<>(table, subject, given, rows -> {
            if (rows.size() > 1) {
                throw rows.get(1).malformed("effective_from", "there is another row for the same days", null);
            }
            return reader.apply(rows.get(0));
        });
    }

    /** One series for each value of an enumerated column. */
    static <K extends Enum<K>, T> Map<K, LawSeries<T>> bySubject(LawTable table, List<LawRow> given, Class<K> subjects,
            String column, Function<LawRow, T> reader) {
        Map<K, LawSeries<T>> series = new EnumMap<>(subjects);
        for (K subject : subjects.getEnumConstants()) {
            List<LawRow> rows = given.stream().filter(row -> row.constant(column, subjects) == subject).toList();
            series.put(subject, ofSingleRows(table, subject.name(), rows, reader));
        }
        return series;
    }

    private static List<Object> days(LawRow row) {
        return Arrays.asList(row.effectiveFrom(), row.effectiveTo());
    }

    private static <T> void requireUnbroken(List<LawPeriod<T>> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            ordered.get(i - 1).requireFollowedBy(ordered.get(i));
        }
    }

    /** @throws LawNotOnRecord where the territory has no row, or only later ones */
    LawValue<T> at(Territory territory, LocalDate date) {
        return find(territory, date).orElseThrow(() -> new LawNotOnRecord(table, territory, date, subject));
    }

    Optional<LawValue<T>> find(Territory territory, LocalDate date) {
        List<LawPeriod<T>> ordered = periods.getOrDefault(territory, List.of());
        for (int i = ordered.size() - 1; i >= 0; i--) {
            if (!date.isBefore(ordered.get(i).start())) {
                return Optional.of(ordered.get(i).on(date));
            }
        }
        return Optional.empty();
    }
}
