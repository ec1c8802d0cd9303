package org.evenkeel.planning.importing.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.evenkeel.planning.importing.mapping.Line;
import org.jspecify.annotations.Nullable;

/**
 * One savings proposal as read. Texts are empty where not stated.
 *
 * @param reference unique among the lines
 * @param years pence by year, null where not stated
 */
record SavingsLine(
        int row,
        String reference,
        String title,
        String description,
        String directorate,
        String service,
        List<@Nullable Long> years,
        String basis,
        @Nullable BigDecimal fte,
        String fteNote,
        @Nullable Long oneOffPence,
        String typeStated,
        String typeInferred,
        String risk,
        String impact,
        @Nullable LocalDate start,
        String status,
        String owner,
        List<Line.Note> notes) {

    boolean hasAmount() {
        return years.stream().anyMatch(Objects::nonNull);
    }

    SavingsLine withReference(String value) {
        return new SavingsLine(row, value, title, description, directorate, service, years, basis, fte, fteNote, oneOffPence,
                typeStated, typeInferred, risk, impact, start, status, owner, notes);
    }

    SavingsLine withYears(List<@Nullable Long> value) {
        return new SavingsLine(row, reference, title, description, directorate, service, value, basis, fte, fteNote,
                oneOffPence,
                typeStated, typeInferred, risk, impact, start, status, owner, notes);
    }

    /** What services are told apart by. */
    String serviceKey() {
        return directorate.toLowerCase(Locale.ROOT) + "\n" + service.toLowerCase(Locale.ROOT);
    }
}
