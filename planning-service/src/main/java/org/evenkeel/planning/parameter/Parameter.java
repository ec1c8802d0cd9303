package org.evenkeel.planning.parameter;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One default value and what it rests on.
 *
 * @param low lower end of its range; {@code high} the upper end; null where the value is a word
 * @param central the value used, a number or a word
 * @param unit what it is counted in
 * @param usedFor what the product does with it
 */
public record Parameter(
        String name,
        @Nullable BigDecimal low,
        String central,
        @Nullable BigDecimal high,
        String unit,
        EvidenceGrade grade,
        String evidence,
        String usedFor) {

    public Parameter {
        if ((low == null) != (high == null)) {
            throw new IllegalArgumentException("a range has two ends");
        }
        if (low != null && high != null) {
            BigDecimal value = new BigDecimal(central);
            if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
                throw new IllegalArgumentException("low, central and high are not in order");
            }
        }
    }

    /** Its value where it is a number. */
    public BigDecimal number() {
        return new BigDecimal(central);
    }

    /** Why this value, for an assumption that takes it. */
    public String because() {
        return "Parameter \"" + name + "\", grade " + grade + ": " + evidence;
    }
}
