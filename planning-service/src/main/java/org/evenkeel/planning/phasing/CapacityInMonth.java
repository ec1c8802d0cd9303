package org.evenkeel.planning.phasing;

/**
 * An amount of a capacity, in its unit, used or gained in one month of the year; the index may lie before or after the year.
 *
 * @param capacity reference of the capacity
 */
public record CapacityInMonth(String capacity, int month, long amount) {
}
