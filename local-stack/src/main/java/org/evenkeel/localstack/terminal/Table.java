package org.evenkeel.localstack.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in plain text, without colour, no wider than the width it is rendered for as long as its figures fit. */
public final class Table {

    /** Fits the terminals in use, and a printed page lying down. */
    public static final int WIDTH = 110;

    private static final String GAP = "  ";
    private static final int NARROWEST_TEXT = 8;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    public Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    public String render() {
        return render(WIDTH);
    }

    public String render(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>(lines(columns.stream().map(Column::title).toList(), widths));
        lines.add(joined(column -> "-".repeat(widths[column])));
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return String.join("\n", lines);
    }

    /** The widest text column gives way first, a character at a time. */
    private int[] widths(int width) {
        int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
        int room = width - GAP.length() * (columns.size() - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .filter(column -> !columns.get(column).figures() && widths[column] > NARROWEST_TEXT)
                    .reduce((left, right) -> widths[right] > widths[left] ? right : left).orElse(-1);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int natural(int column) {
        int cells = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(columns.get(column).title().length(), cells);
    }

    private List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(column -> wrap(cells.get(column), widths[column])).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> joined(column -> {
            List<String> cell = wrapped.get(column);
            return aligned(line < cell.size() ? cell.get(line) : "", widths[column], columns.get(column).figures());
        })).toList();
    }

    private String joined(IntFunction<String> cell) {
        return IntStream.range(0, columns.size()).mapToObj(cell).collect(Collectors.joining(GAP)).stripTrailing();
    }

    private static String aligned(String text, int width, boolean right) {
        String padding = " ".repeat(Math.max(0, width - text.length()));
        return right ? padding + text : text + padding;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
