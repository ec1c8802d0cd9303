package org.evenkeel.engagement.vacancy;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;

/** Counts the posts that a plan may remove from a pool. */
@ApplicationScoped
public class RemovablePostsService {

    private static final String NO_WORKFORCE = "No workforce has been imported here yet, so nobody's priority for a vacancy is known.";

    /** Pools have one identifier, so nothing is left for a cursor to tell apart. */
    private static final UUID ALONE = new UUID(0, 0);

    public Page<RemovablePostsResponse> of(List<String> pools, PageRequest page) {
        String after = page.cursor().map(Cursor::key).orElse("");
        List<String> rows = new TreeSet<>(pools).tailSet(after, false).stream().limit(page.rowsToRead()).toList();
        return Page.of(rows, page, pool -> new Cursor(pool, ALONE), pool -> RemovablePostsResponse.unknown(pool, NO_WORKFORCE));
    }
}
