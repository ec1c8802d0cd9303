package org.evenkeel.planning.decision;

/** A measure's record, by reference and digest. */
record SignedMeasure(String measure, String sha256) {
}
