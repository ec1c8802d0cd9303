package org.evenkeel.platform.paging;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list in stable order.
 *
 * @param next cursor of the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows read with {@link PageRequest#rowsToRead()}: the row beyond the limit tells that there is more.
     *
     * @param keyOf where in the order a row stands
     */
    public static <R, T> Page<T> of(List<R> rows, PageRequest request, Function<R, Cursor> keyOf, Function<R, T> toItem) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? keyOf.apply(shown.get(shown.size() - 1)).encode() : null;
        return new Page<>(shown.stream().map(toItem).toList(), next);
    }
}
