package org.evenkeel.planning.law;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** One row of a law table; every getter names file, line and column when the cell is not what it should be. */
final class LawRow {

    private static final String WHOLE_KINGDOM = "UK";
    private static final int POUNDS_TO_PENCE = 2;

    private final LawTable table;
    private final long line;
    private final Map<String, String> cells;

    LawRow(LawTable table, long line, Map<String, String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    LawTable table() {
        return table;
    }

    Set<Territory> territories() {
        String text = text("jurisdiction");
        return text.equals(WHOLE_KINGDOM) ? Set.of(Territory.values()) : Set.of(constant("jurisdiction", Territory.class));
    }

    @Nullable
    LocalDate effectiveFrom() {
        return parsed("effective_from", LocalDate::parse).orElse(null);
    }

    @Nullable
    LocalDate effectiveTo() {
        return parsed("effective_to", LocalDate::parse).orElse(null);
    }

    Confidence confidence() {
        return constant("confidence", Confidence.class);
    }

    String source() {
        return text("source");
    }

    /** Reads what every row must say. */
    void requireVouched() {
        confidence();
        source();
    }

    String text(String column) {
        return optionalText(column).orElseThrow(() -> malformed(column, "the cell is empty", null));
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String text = text(column);
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text)).findFirst()
                .orElseThrow(() -> malformed(column, "'" + text + "' is none of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")), null));
    }

    int count(String column) {
        return optionalCount(column).orElseThrow(() -> malformed(column, "the cell is empty", null));
    }

    Optional<Integer> optionalCount(String column) {
        Optional<Integer> count = parsed(column, Integer::valueOf);
        if (count.isPresent() && count.get() < 0) {
            throw malformed(column, count.get() + " is negative", null);
        }
        return count;
    }

    BigDecimal number(String column) {
        BigDecimal number = parsed(column, BigDecimal::new)
                .orElseThrow(() -> malformed(column, "the cell is empty", null));
        if (number.signum() < 0) {
            throw malformed(column, number + " is negative", null);
        }
        return number;
    }

    /** Pounds as written, in pence. */
    long pence(String column) {
        return scaled(column, POUNDS_TO_PENCE);
    }

    /** A share as written (0.15), in basis points. */
    int basisPoints(String column) {
        return Math.toIntExact(scaled(column, 4));
    }

    MalformedLawTable malformed(String column, String reason, @Nullable Throwable cause) {
        return new MalformedLawTable(table.file(), line, column, reason, cause);
    }

    private long scaled(String column, int places) {
        BigDecimal number = number(column);
        try {
            return number.movePointRight(places).longValueExact();
        } catch (ArithmeticException e) {
            throw malformed(column, number + " has more than " + places + " decimal places", e);
        }
    }

    private Optional<String> optionalText(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw malformed(column, "the column is missing", null);
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }

    private <T> Optional<T> parsed(String column, Function<String, T> parser) {
        Optional<String> text = optionalText(column);
        try {
            return text.map(parser);
        } catch (NumberFormatException | DateTimeException e) {
            throw malformed(column, "'" + text.orElse("") + "' cannot be read", e);
        }
    }
}
