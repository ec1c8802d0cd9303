package org.evenkeel.platform.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list in stable order.
 *
 * @param next cursor of the next page; null on the last
 * @param withheld how many of the page's rows the reader may not see; null where there is none
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable Integer withheld) {

    public Page {
        items = List.copyOf(items);
    }

    public Page(List<T> items, @Nullable String next) {
        this(items, next, null);
    }

    /** The same without the items that the reader may not see, which are counted. */
    public Page<T> without(Predicate<T> withheldFromReader) {
        List<T> shown = items.stream().filter(withheldFromReader.negate()).toList();
        int left = items.size() - shown.size();
        return left == 0 ? this : new Page<>(shown, next, left);
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
