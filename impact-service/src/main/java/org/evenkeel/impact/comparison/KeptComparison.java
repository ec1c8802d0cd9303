package org.evenkeel.impact.comparison;

import java.util.UUID;

/** A comparison as it is kept: its answer to the byte. */
record KeptComparison(UUID id, String answer) {
}
