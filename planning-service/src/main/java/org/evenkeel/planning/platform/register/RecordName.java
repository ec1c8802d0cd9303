package org.evenkeel.planning.platform.register;

import org.evenkeel.planning.platform.reference.Referenced;

/**
 * A record by name alone.
 *
 * @param thing what such a record is called, for example "pool"
 */
public record RecordName(String thing, String reference) {

    static RecordName of(String thing, Referenced record) {
        return new RecordName(thing, record.reference());
    }
}
