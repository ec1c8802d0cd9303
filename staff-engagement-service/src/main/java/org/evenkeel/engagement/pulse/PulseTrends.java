package org.evenkeel.engagement.pulse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.pulse.PulseResults.CellResult;
import org.evenkeel.engagement.pulse.PulseResults.ItemResult;
import org.evenkeel.engagement.pulse.PulseTrendResponse.Point;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was published, wave after wave; nothing is computed anew. */
@ApplicationScoped
public class PulseTrends {

    /** Cells have one name, so nothing is left for a cursor to tell apart. */
    private static final UUID ALONE = new UUID(0, 0);

    private final PulseRepository pulse;

    PulseTrends(PulseRepository pulse) {
        this.pulse = pulse;
    }

    /**
     * By sentence, and by name of the cell; oldest wave first.
     *
     * @param item null for all
     */
    @Transactional
    public Page<PulseTrendResponse> of(@Nullable PulseItem item, PageRequest page) {
        List<PulseWaveEntity> waves = new ArrayList<>(pulse.waves());
        Collections.reverse(waves);
        TreeMap<String, PulseTrendResponse> rows = new TreeMap<>();
        for (PulseItem one : item == null ? PulseItem.values() : new PulseItem[] { item }) {
            points(one, waves).forEach((cell, points) -> {
                PulseTrendResponse row = new PulseTrendResponse(one, cell, points);
                rows.put(key(row), row);
            });
        }
        String after = page.cursor().map(Cursor::key).orElse("");
        return Page.of(rows.tailMap(after, false).values().stream().limit(page.rowsToRead()).toList(), page,
                row -> new Cursor(key(row), ALONE), row -> row);
    }

    private static Map<String, List<Point>> points(PulseItem item, List<PulseWaveEntity> waves) {
        Map<String, List<Point>> points = new TreeMap<>();
        for (PulseWaveEntity wave : waves) {
            PulseResults results = wave.results;
            if (results != null) {
                Stream.concat(Stream.of(results.whole()), results.cells().stream()).forEach(cell -> points
                        .computeIfAbsent(cell.name(), name -> new ArrayList<>()).add(point(wave, cell, item)));
            }
        }
        return points;
    }

    private static String key(PulseTrendResponse row) {
        return "%02d %s".formatted(row.item().ordinal(), row.cell());
    }

    private static Point point(PulseWaveEntity wave, CellResult cell, PulseItem item) {
        ItemResult of = cell.of(item);
        return new Point(wave.id, wave.lastDay, of == null ? null : of.mean(), of == null ? null : of.reading());
    }
}
