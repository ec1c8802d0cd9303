package org.evenkeel.planning.platform.register;

import org.jspecify.annotations.Nullable;

/**
 * Fired within the transaction of a person's single edit, once it is written: an observer that throws undoes it.
 *
 * @param thing what such a record is called, for example "pool"
 * @param before null where it began to exist
 * @param after null where it ceased to
 */
public record RecordChanged(String thing, String reference, @Nullable Object before, @Nullable Object after) {
}
