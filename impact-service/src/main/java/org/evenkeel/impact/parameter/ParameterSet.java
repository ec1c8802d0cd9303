package org.evenkeel.impact.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One version of all parameters. Immutable. */
public final class ParameterSet {

    private static final String TABLE = "/parameters/impact-parameters.csv";
    private static final String LABEL = "2026-11";
    private static final int DIGEST_SHOWN = 12;

    private final String version;
    private final Map<ImpactParameter, ParameterRow> rows;

    private ParameterSet(String version, Map<ImpactParameter, ParameterRow> rows) {
        this.version = version;
        this.rows = rows;
    }

    /** The set that ships with the product. A row that is missing, unknown or out of order stops the start, and is named. */
    public static ParameterSet shipped() {
        try (InputStream in = Objects.requireNonNull(ParameterSet.class.getResourceAsStream(TABLE), TABLE)) {
            return parse(LABEL, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a table of the shipped form. */
    public static ParameterSet parse(String label, String csv) {
        Map<ImpactParameter, ParameterRow> rows = new EnumMap<>(ImpactParameter.class);
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(line -> {
            ParameterRow row = row(line);
            if (row.parameter().ordinal() != rows.size() || rows.put(row.parameter(), row) != null) {
                throw new IllegalStateException("The parameter " + row.parameter().publicName() + " is not in its place.");
            }
        });
        if (rows.size() != ImpactParameter.COUNT) {
            throw new IllegalStateException("The table of parameters ends before " + ImpactParameter.values()[rows.size()]);
        }
        return new ParameterSet(label + " " + digest(csv).substring(0, DIGEST_SHOWN), rows);
    }

    /** Rows as they were once, under the version they had then; what there was no row of then is as it ships now. */
    public static ParameterSet kept(String version, Collection<ParameterRow> then) {
        Map<ImpactParameter, ParameterRow> rows = new EnumMap<>(shipped().rows);
        then.forEach(row -> rows.put(row.parameter(), row));
        return new ParameterSet(version, rows);
    }

    /**
     * The same with an organisation's own values. The version says how many there are, and is another for another value or
     * grade;
     * who gave them, and why, makes no difference to it.
     */
    public ParameterSet with(Collection<OwnValue> own) {
        if (own.isEmpty()) {
            return this;
        }
        Map<ImpactParameter, ParameterRow> changed = new EnumMap<>(rows);
        own.forEach(value -> changed.put(value.parameter(), value.over(row(value.parameter()))));
        StringBuilder content = new StringBuilder(version);
        own.stream().map(value -> Objects.requireNonNull(changed.get(value.parameter())))
                .sorted(Comparator.comparing(ParameterRow::parameter))
                .forEach(row -> content.append('\n').append(row.parameter().publicName()).append(' ').append(row.low())
                        .append(' ').append(row.central()).append(' ').append(row.high()).append(' ')
                        .append(row.evidence().grade()));
        return new ParameterSet("%s+%d %s".formatted(LABEL, own.size(),
                digest(content.toString()).substring(0, DIGEST_SHOWN)), changed);
    }

    private static ParameterRow row(NamedCsvRecord line) {
        String name = line.getField("name");
        for (ImpactParameter parameter : ImpactParameter.values()) {
            if (parameter.publicName().equals(name)) {
                return new ParameterRow(parameter, number(line, "low"), number(line, "central"), number(line, "high"),
                        ParameterDistribution.valueOf(line.getField("distribution")), line.getField("unit"),
                        new ParameterEvidence(EvidenceGrade.valueOf(line.getField("grade")), line.getField("study"),
                                line.getField("context"), line.getField("limits")));
            }
        }
        throw new IllegalStateException("The model has no parameter " + name + ".");
    }

    private static double number(NamedCsvRecord line, String column) {
        return Double.parseDouble(line.getField(column));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Label and digest of the content: another value, another version. */
    public String version() {
        return version;
    }

    public ParameterRow row(ImpactParameter parameter) {
        return Objects.requireNonNull(rows.get(parameter));
    }

    /** Its central value. */
    public double central(ImpactParameter parameter) {
        return row(parameter).central();
    }

    /** All of them, in the order of the table. */
    public List<ParameterRow> all() {
        return List.copyOf(rows.values());
    }
}
