package org.evenkeel.planning.restriction;

/** A circle with the version that a change must name. */
record VersionedCircle(CircleResponse circle, long version) {
}
