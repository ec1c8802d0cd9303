package org.evenkeel.planning.signoff;

/** A measure's record, by reference and digest. */
public record SignedMeasure(String measure, String sha256) {
}
