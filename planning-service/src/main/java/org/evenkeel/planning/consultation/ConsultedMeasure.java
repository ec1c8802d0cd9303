package org.evenkeel.planning.consultation;

import java.util.UUID;

/** Which measure of which version of a plan an event is about. */
record ConsultedMeasure(UUID lineageId, UUID planId, String measure) {
}
