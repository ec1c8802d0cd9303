package org.evenkeel.impact.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Savings delivered of savings planned, a programme and year at a time. The last Brighton year is predicted from the others: the
 * range in which eight of ten new programme-years lie, by Student's t, for a body like these.
 */
final class HeldOutYear {

    private static final String HELD_OUT = "2024/25";
    private static final double IN_EIGHT_OF_TEN = 0.9;

    /** Delivered rates that fit the range, by body and year. */
    final Map<String, Double> fitting = new LinkedHashMap<>();
    private double planned;
    private double delivered;

    HeldOutYear() {
        fitting.put("Wales, as published", 0.88);
        fitting.put("Somerset, as published", 0.89);
        fitting.put("Humber & North Yorkshire, as published", 0.92);
        try (InputStream in = Objects
                .requireNonNull(HeldOutYear.class.getResourceAsStream("/evidence/brighton-savings-delivery.csv"))) {
            CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .forEach(row -> read(row.getField("financial_year"), row.getField("report_stage"),
                            Double.parseDouble(row.getField("savings_proposed_k")),
                            Double.parseDouble(row.getField("savings_achieved_or_anticipated_k"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of a year with an outturn the outturn counts, for it comes later in the table. */
    private void read(String year, String stage, double proposed, double achieved) {
        if (year.equals(HELD_OUT)) {
            planned = proposed;
            delivered = achieved;
        } else {
            fitting.keySet().removeIf(name -> name.contains(year));
            fitting.put("Brighton & Hove %s, %s".formatted(year, stage), achieved / proposed);
        }
    }

    private double mean() {
        return fitting.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private double reach() {
        int count = fitting.size();
        double squares = fitting.values().stream().mapToDouble(rate -> (rate - mean()) * (rate - mean())).sum();
        return TDistribution.of(count - 1.0).inverseCumulativeProbability(IN_EIGHT_OF_TEN)
                * Math.sqrt(squares / (count - 1) * (1 + 1.0 / count));
    }

    double low() {
        return mean() - reach();
    }

    double middle() {
        return mean();
    }

    double high() {
        return mean() + reach();
    }

    double happened() {
        return delivered / planned;
    }

    double plannedThousands() {
        return planned;
    }
}
