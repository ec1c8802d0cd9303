package org.evenkeel.impact.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
