package org.evenkeel.engagement.people;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleCountResponse.Of;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;

/** Counts people for who may know how many there are and not who. */
@ApplicationScoped
public class PeopleCounts {

    /** References are unique within their kind, so nothing is left for a cursor to tell apart. */
    private static final UUID ALONE = new UUID(0, 0);

    private final PeopleService people;

    PeopleCounts(PeopleService people) {
        this.people = people;
    }

    @Transactional
    public Page<PeopleCountResponse> of(PageRequest page) {
        TreeMap<String, PeopleCountResponse> counts = new TreeMap<>();
        people.teams().forEach(one -> put(counts, PeopleCountResponse.of(Of.TEAM, one.team(), one.people())));
        people.postsHeldByPool().forEach(one -> put(counts, PeopleCountResponse.of(Of.POOL, one.pool(), one.people())));
        String after = page.cursor().map(Cursor::key).orElse("");
        List<PeopleCountResponse> rows = counts.tailMap(after, false).values().stream().limit(page.rowsToRead()).toList();
        return Page.of(rows, page, row -> new Cursor(key(row), ALONE), row -> row);
    }

    private static void put(TreeMap<String, PeopleCountResponse> counts, PeopleCountResponse count) {
        counts.put(key(count), count);
    }

    private static String key(PeopleCountResponse count) {
        return count.of().ordinal() + count.reference();
    }
}
