package org.evenkeel.impact.assessment;

import java.util.UUID;

/** An assessment as it is kept: its answer to the byte. */
record KeptAssessment(UUID id, String answer) {
}
