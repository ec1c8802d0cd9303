package org.evenkeel.planning.platform.register;

/** A record as it stands, with the version that a change must name. */
public record Recorded<R>(R record, long version) {
}
