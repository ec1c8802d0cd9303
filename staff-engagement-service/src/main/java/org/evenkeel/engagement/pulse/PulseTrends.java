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

/** What was published, wave after wave; nothing is computed anew. */
@ApplicationScoped
public class PulseTrends {

    /** Cells have one name, so nothing is left for a cursor to tell apart. */
    private static final UUID ALONE = new UUID(0, 0);

    private final PulseRepository pulse;

    PulseTrends(PulseRepository pulse) {
        this.pulse = pulse;
    }

    /** By name of the cell, oldest wave first. */
    @Transactional
    public Page<PulseTrendResponse> of(PulseItem item, PageRequest page) {
        Map<String, List<Point>> points = new TreeMap<>();
        List<PulseWaveEntity> waves = new ArrayList<>(pulse.waves());
        Collections.reverse(waves);
        for (PulseWaveEntity wave : waves) {
            PulseResults results = wave.results;
            if (results != null) {
                Stream.concat(Stream.of(results.whole()), results.cells().stream())
                        .forEach(cell -> points.computeIfAbsent(cell.name(), name -> new ArrayList<>())
                                .add(point(wave, cell, item)));
            }
        }
        String after = page.cursor().map(Cursor::key).orElse("");
        List<PulseTrendResponse> rows = points.entrySet().stream().filter(one -> one.getKey().compareTo(after) > 0)
                .limit(page.rowsToRead()).map(one -> new PulseTrendResponse(item, one.getKey(), one.getValue())).toList();
        return Page.of(rows, page, row -> new Cursor(row.cell(), ALONE), row -> row);
    }

    private static Point point(PulseWaveEntity wave, CellResult cell, PulseItem item) {
        ItemResult of = cell.of(item);
        return new Point(wave.id, wave.lastDay, of == null ? null : of.mean(), of == null ? null : of.reading());
    }
}
