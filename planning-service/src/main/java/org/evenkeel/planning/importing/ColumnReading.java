package org.evenkeel.planning.importing;

import org.jspecify.annotations.Nullable;

/**
 * How one column was read.
 *
 * @param heading as written
 * @param position from 1
 * @param field what it means; null where it was not recognised and so not read
 * @param unit for amounts: what they are in
 */
public record ColumnReading(String heading, int position, @Nullable ImportField field, @Nullable AmountUnit unit) {
}
