package org.evenkeel.engagement.pulse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.evenkeel.engagement.pulse.PulseResults.Bands;
import org.evenkeel.engagement.pulse.PulseResults.CellResult;
import org.evenkeel.engagement.pulse.PulseResults.ItemResult;
import org.evenkeel.engagement.pulse.PulseResults.Reading;
import org.jspecify.annotations.Nullable;

/**
 * From answers to the tables that are told: pure arithmetic. Each cell's sum carries noise of its own, drawn once, and the
 * whole
 * is the sum of those: no combination of what is told goes back to exact sums.
 */
final class PulsePublishing {

    static final BigDecimal LOWEST_TOLD = new BigDecimal("1.5");
    static final BigDecimal HIGHEST_TOLD = new BigDecimal("4.5");
    private static final int TEN = 10;
    private static final int MOST_SHARE = 90;

    private final List<AnsweredCell> cells;
    private final IntSupplier noise;
    private final Map<PulseItem, Disclosure> disclosures = new EnumMap<>(PulseItem.class);
    private final Map<PulseItem, List<Integer>> sums = new EnumMap<>(PulseItem.class);

    private PulsePublishing(List<AnsweredCell> cells, IntSupplier noise) {
        this.cells = cells;
        this.noise = noise;
        for (PulseItem item : PulseItem.values()) {
            disclosures.put(item, new Disclosure(cells.stream().map(cell -> cell.count(item)).toList()));
            sums.put(item, cells.stream().map(cell -> noisySum(cell.of(item))).toList());
        }
    }

    static PulseResults of(List<AnsweredCell> cells, IntSupplier noise) {
        PulsePublishing publishing = new PulsePublishing(cells, noise);
        List<CellResult> told = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            told.add(publishing.cell(cell));
        }
        return new PulseResults(publishing.whole(), told);
    }

    private CellResult cell(int place) {
        AnsweredCell cell = cells.get(place);
        List<ItemResult> items = Arrays.stream(PulseItem.values()).map(item -> {
            List<Integer> answers = cell.of(item);
            return disclosure(item).tells(place)
                    ? told(item, sums(item).get(place), answers.size(), bands(answers))
                    : new ItemResult(item, null, null, null);
        }).toList();
        return new CellResult(cell.kind(), cell.name(), shown(cell.answers().size()), items);
    }

    private CellResult whole() {
        List<ItemResult> items = Arrays.stream(PulseItem.values()).map(item -> {
            List<Integer> answers = cells.stream().flatMap(cell -> cell.of(item).stream()).toList();
            return disclosure(item).tellsWhole()
                    ? told(item, sums(item).stream().mapToInt(Integer::intValue).sum(), answers.size(), bands(answers))
                    : new ItemResult(item, null, null, null);
        }).toList();
        return new CellResult(null, "All together", shown(cells.stream().mapToInt(cell -> cell.answers().size()).sum()), items);
    }

    private static @Nullable Integer shown(int answers) {
        return answers < Disclosure.LEAST_ANSWERS ? null : answers;
    }

    private static ItemResult told(PulseItem item, int sum, int answers, @Nullable Bands bands) {
        BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
        if (mean.compareTo(LOWEST_TOLD) <= 0) {
            return new ItemResult(item, LOWEST_TOLD, Reading.AT_MOST, bands);
        }
        return mean.compareTo(HIGHEST_TOLD) >= 0 ? new ItemResult(item, HIGHEST_TOLD, Reading.AT_LEAST, bands)
                : new ItemResult(item, mean, Reading.ABOUT, bands);
    }

    private int noisySum(List<Integer> answers) {
        return answers.stream().mapToInt(Integer::intValue).sum() + noise.getAsInt();
    }

    private @Nullable Bands bands(List<Integer> answers) {
        if (answers.size() < Disclosure.LEAST_FOR_BANDS) {
            return null;
        }
        int low = noisyCount(answers, 1, 2);
        int middle = noisyCount(answers, 3, 3);
        int high = noisyCount(answers, 4, 5);
        int all = Math.max(1, low + middle + high);
        return new Bands(share(low, all), share(middle, all), share(high, all));
    }

    private int noisyCount(List<Integer> answers, int from, int to) {
        long count = answers.stream().filter(one -> one >= from && one <= to).count();
        return Math.max(0, (int) count + noise.getAsInt());
    }

    /** To the nearest ten, and never none or all. */
    private static int share(int part, int all) {
        int tens = Math.toIntExact(Math.round((double) TEN * part / all)) * TEN;
        return Math.min(MOST_SHARE, Math.max(TEN, tens));
    }

    private Disclosure disclosure(PulseItem item) {
        return disclosures.getOrDefault(item, new Disclosure(List.of()));
    }

    private List<Integer> sums(PulseItem item) {
        return sums.getOrDefault(item, List.of());
    }
}
