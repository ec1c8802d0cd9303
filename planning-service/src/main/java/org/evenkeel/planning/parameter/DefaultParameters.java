package org.evenkeel.planning.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The one table of default values. A wrong line in it stops the start, naming the parameter. */
public final class DefaultParameters {

    private static final String TABLE = "/parameters/default-parameters.csv";

    private final Map<String, Parameter> byName;

    private DefaultParameters(Map<String, Parameter> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** Reads the table that ships with the product. */
    public static DefaultParameters load() {
        try (InputStream in = DefaultParameters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is missing.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultParameters parse(String csv) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(line -> {
            Parameter parameter = parameter(line);
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalStateException("The parameter \"" + parameter.name() + "\" stands twice in " + TABLE + ".");
            }
        });
        return new DefaultParameters(byName);
    }

    private static Parameter parameter(NamedCsvRecord line) {
        String name = line.getField("name");
        try {
            return new Parameter(name, end(line.getField("low")), line.getField("central"), end(line.getField("high")),
                    line.getField("unit"), EvidenceGrade.valueOf(line.getField("grade")), line.getField("evidence"),
                    line.getField("used_for"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The parameter \"" + name + "\" in " + TABLE + " cannot be read.", e);
        }
    }

    private static @Nullable BigDecimal end(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    /** The parameter of this name. */
    public Parameter get(String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("There is no parameter \"" + name + "\" in " + TABLE + ".");
        }
        return parameter;
    }

    /** Its central value, a number. */
    public BigDecimal value(String name) {
        return get(name).number();
    }

    /** Its central value where it is a whole number. */
    public int whole(String name) {
        return value(name).intValueExact();
    }

    /** Its central value, a share, in basis points. */
    public int basisPoints(String name) {
        return value(name).movePointRight(4).intValueExact();
    }

    /** All of them, in the order of the table. */
    public Collection<Parameter> all() {
        return byName.values();
    }
}
