package org.evenkeel.planning.parameter;

import java.math.BigDecimal;

/**
 * One default value and what it rests on.
 *
 * @param low lower end of its range; {@code central} the value used; {@code high} the upper end
 * @param unit what it is counted in
 * @param usedFor what the product does with it
 */
public record Parameter(
        String name,
        BigDecimal low,
        BigDecimal central,
        BigDecimal high,
        String unit,
        EvidenceGrade grade,
        String evidence,
        String usedFor) {

    /** Why this value, for an assumption that takes it. */
    public String because() {
        return "Parameter \"" + name + "\", grade " + grade + ": " + evidence;
    }
}
