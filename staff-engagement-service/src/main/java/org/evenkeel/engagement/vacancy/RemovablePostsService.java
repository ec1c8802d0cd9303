package org.evenkeel.engagement.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.PostsHeld;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Counts the posts that a plan may remove from a pool: those held by people without priority for vacancies today. */
@ApplicationScoped
public class RemovablePostsService {

    private static final String NO_WORKFORCE = "No workforce has been imported here yet, so nobody's priority for a vacancy is known.";
    private static final String NOBODY = "Nobody on the workforce list is in this pool, so nobody's priority for a vacancy is known.";
    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    /** Pools have one identifier, so nothing is left for a cursor to tell apart. */
    private static final UUID ALONE = new UUID(0, 0);

    private final PeopleService people;

    RemovablePostsService(PeopleService people) {
        this.people = people;
    }

    /** @param pools none asks for all that are known */
    @Transactional
    public Page<RemovablePostsResponse> of(List<String> pools, PageRequest page) {
        Map<String, PostsHeld> held = people.postsHeldByPool().stream()
                .collect(Collectors.toMap(PostsHeld::pool, one -> one, (one, other) -> one, TreeMap::new));
        String unknown = held.isEmpty() ? NO_WORKFORCE : NOBODY;
        String after = page.cursor().map(Cursor::key).orElse("");
        List<String> rows = new TreeSet<>(pools.isEmpty() ? held.keySet() : pools).tailSet(after, false).stream()
                .limit(page.rowsToRead()).toList();
        return Page.of(rows, page, pool -> new Cursor(pool, ALONE), pool -> response(pool, held.get(pool), unknown));
    }

    private static RemovablePostsResponse response(String pool, @Nullable PostsHeld held, String unknown) {
        return held == null ? RemovablePostsResponse.unknown(pool, unknown)
                : RemovablePostsResponse.known(pool, held.fte().subtract(held.withPriority()).multiply(HUNDREDTHS)
                        .setScale(0, RoundingMode.DOWN).longValueExact());
    }
}
